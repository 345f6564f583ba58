export { DeliveriesModule } from './deliveries.module.ts';
export { IS_LOOKED_AFTER } from './delivery.policy.ts';
export type { Composer, DueReminder, Mail, Superseded, Told } from './mail.ts';
export { MailKeeper } from './mail-keeper.ts';
export { mailWorkerFor } from './mail-worker-for.ts';
export { MailWorker } from './mail-worker.ts';
export { remind, remindOfPassword } from './remind.ts';
export type { WhatIsTold } from './what-is-told.ts';
