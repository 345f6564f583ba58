import type { Served } from './databases.ts';
import { openMailReceiver, type MailReceiver } from './mail-receiver.ts';

/** In a demo that was given no mail server, mails stay in the house, and are read in the dev inbox. */
export const demoMail = async ({ url, demo }: Served, env = process.env): Promise<MailReceiver | null> =>
  demo && !env['SMTP_URL']?.trim() ? openMailReceiver(url) : null;
