import type { Served } from './databases.ts';
import { openMailReceiver } from './mail-receiver.ts';
import type { Settings } from './settings.ts';

/** In a demo that was given no mail server, mails stay in the house, and are read in the dev inbox. */
export async function demoMail(
  settings: Settings,
  { url, demo }: Served,
): Promise<Settings & { hasDevInbox: boolean }> {
  if (!demo || settings.smtpUrl) return { ...settings, hasDevInbox: false };
  return { ...settings, smtpUrl: (await openMailReceiver(url)).url, hasDevInbox: true };
}
