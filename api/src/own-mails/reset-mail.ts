import { makeMailedLink, pathOfLink } from '../accounts/index.ts';
import type { Composer } from '../core/mail.ts';
import { letter } from './letter.ts';
import { RESET } from './words.ts';

const ASKED_LATELY = {
  name: 'reset-asked-lately',
  text: `select due_at > clock_now() - interval '2 hours' as answer from reminder where id = $1`,
};

/** The link for a new password, made when the mail goes. */
export const resetMail =
  (publicUrl: string): Composer =>
  async (look, { id, isSending }) => {
    if (!(await look.sql.answer<boolean>(ASKED_LATELY, [id]))) return 'NOTHING_TO_SAY';
    const token = isSending ? await makeMailedLink(look) : '';
    return { told: {}, mail: letter(look, publicUrl, RESET, pathOfLink({ kind: 'PASSWORD_RESET', token })) };
  };
