import type { Composer } from '../core/mail.ts';
import { letter } from './letter.ts';
import { TEST } from './words.ts';

/** What an administrator sends to themselves, to see that mails arrive. */
export const testMail =
  (publicUrl: string): Composer =>
  async (look) => ({ told: {}, mail: letter(look, publicUrl, TEST, '/settings/mail-desk') });
