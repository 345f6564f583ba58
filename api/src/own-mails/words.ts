import type { Language } from '#domain';

interface OwnWords {
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly button: string;
  readonly closing: string;
}

export const RESET: Readonly<Record<Language, OwnWords>> = {
  ja: {
    subject: 'パスワードの再設定',
    greeting: '{name}さん',
    intro:
      'パスワードの再設定のお申し込みを受け付けました。\n次のリンクから、新しいパスワードを決めてください。リンクは1時間、1回だけ使えます。',
    button: '新しいパスワードを決める',
    closing: 'お心当たりがないときは、このメールをそのままにしておいてください。パスワードは変わりません。',
  },
  en: {
    subject: 'Choose a new password',
    greeting: '{name}',
    intro: 'You asked for a new password.\nChoose one with the link below. It works once, within an hour.',
    button: 'Choose a new password',
    closing: 'If it was not you, leave this mail as it is. Your password stays.',
  },
};

export const TEST: Readonly<Record<Language, OwnWords>> = {
  ja: {
    subject: 'テストのメールです',
    greeting: '{name}さん',
    intro: 'このメールが届いていれば、お知らせのメールは正しく送られています。',
    button: 'メールの状況を見る',
    closing: '',
  },
  en: {
    subject: 'This is a test mail',
    greeting: '{name}',
    intro: 'If you read this, mails are sent as they should be.',
    button: 'See how mails are doing',
    closing: '',
  },
};
