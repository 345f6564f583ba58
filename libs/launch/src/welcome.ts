import { demoSignIns } from '#db/seeds/sign-ins.ts';
import type { Settings } from './settings.ts';

/** What stands in the terminal when everything runs: both languages, since it is not known who reads it. */
export function welcome(
  { publicUrl }: Settings,
  demo: boolean,
  firstLink: string | null,
  hasDevInbox: boolean,
): string {
  const lines = [
    '',
    `  縁 Enishi: ${publicUrl}`,
    `  ブラウザで開いてください / Open it in a browser. (Ctrl-C で終了 / to stop)`,
    '',
  ];
  if (demo) lines.push(...signIns());
  if (hasDevInbox)
    lines.push(
      '  送ったメールは外へ出ず、ここに届きます / No mail leaves this machine; it arrives here:',
      `    ${publicUrl}/dev-inbox`,
      '',
    );
  if (firstLink)
    lines.push(
      '  最初の管理者の登録 (7日間有効、一度だけ) / The first administrator signs up here (once, within 7 days):',
      `  ${firstLink}`,
      '',
    );
  return lines.join('\n');
}

function signIns(): string[] {
  const passwords = new Set(demoSignIns.map(({ password }) => password));
  return [
    `  デモのサインイン / Demo sign-ins (パスワード / password: ${[...passwords].join(', ')}):`,
    ...demoSignIns.map(({ email, name, roles }) => `    ${email.padEnd(28)}${name}  ${roles}`),
    '',
  ];
}
