export type { Composer, DueReminder, Mail, Superseded, Told } from '../core/mail.ts';
