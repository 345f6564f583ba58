import type { Composer } from '../core/mail.ts';

const WORDS = {
  ja: { subject: '縁 Enishi 試しのメール', text: 'このメールが届いていれば、メールの設定は正しく働いています。' },
  en: { subject: 'Enishi test mail', text: 'If you read this, the mail settings work.' },
};

/** A mail that says little and asks the database nothing. */
export const plainMail: Composer = async ({ actor: { name, email, language } }) => {
  const { subject, text } = WORDS[language];
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${subject}</title><p>${text}</p></html>`;
  return { told: {}, mail: { to: { name, address: email }, language, subject, text, html, attachments: [] } };
};
