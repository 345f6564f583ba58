export { resetMail } from './reset-mail.ts';
export { testMail } from './test-mail.ts';
