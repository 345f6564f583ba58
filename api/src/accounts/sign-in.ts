import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork } from '../core/work.ts';
import { isPassword } from './password.ts';
import { beginSession } from './sessions.ts';
import type { SignInInput } from './sign-in.input.ts';
import type { Visit } from './visit.ts';

interface Account {
  readonly id: string;
  readonly passwordHash: string | null;
}

const ACCOUNT: Statement = {
  name: 'sign-in-account',
  text: `select id, case when deactivated_at is null then password_hash end as "passwordHash"
         from app_user where email = $1`,
};
const STILL: Statement = {
  name: 'sign-in-still',
  text: `select id from app_user where id = $1 and password_hash = $2 and deactivated_at is null for share`,
};

/** Begins a session and gives its token. Whatever is wrong, the answer and the work for it are the same. */
export async function signIn(visit: Visit, { email, password }: SignInInput): Promise<string> {
  const { work, limits, address } = visit;
  await limits.count(email, address);
  const account = await work.runAsNobody(({ sql }) => sql.row<Account & object>(ACCOUNT, [email]));
  const isRight = await isPassword(account?.passwordHash ?? null, password);

  const token = await work.runAsNobody(async (doing) => {
    if (account && isRight && (await isStillRight(doing, account))) return begin(doing, account.id, visit.oldToken);
    await audit(doing, { action: 'signInFailed', subjectType: 'User', subjectId: account?.id });
    return null;
  });
  if (!token) throw new Refused('SIGN_IN_FAILED');
  await limits.forgive(email, address);
  return token;
}

/** A password that was replaced while it was being verified opens nothing. */
const isStillRight = async ({ sql }: NobodysWork, { id, passwordHash }: Account) =>
  (await sql.row(STILL, [id, passwordHash])) !== null;

async function begin(work: NobodysWork, id: string, oldToken: string | null): Promise<string> {
  await audit({ ...work, actor: { id } }, { action: 'signIn', subjectType: 'User', subjectId: id });
  return beginSession(work, id, oldToken);
}
