import { audit } from '../core/audit.ts';
import { remindOfPassword } from '../deliveries/index.ts';
import type { AskForResetInput } from './sign-in.input.ts';
import type { Visit } from './visit.ts';

/** Sends a link for a new password by mail. Whether the address is anybody's, the answer and the work for it are the same. */
export async function askForReset({ work, limits, address }: Visit, { email }: AskForResetInput): Promise<true> {
  await limits.countAsking(address);
  await work.runAsNobody(async (doing) => {
    const id = await remindOfPassword(doing, email);
    await audit(doing, { action: 'askForReset', subjectType: 'Reminder', subjectId: id });
  });
  return true;
}
