export { MailDeskModule } from './mail-desk.module.ts';
