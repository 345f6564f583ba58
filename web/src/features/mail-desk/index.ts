export { default as MailDesk } from './MailDesk.vue';
export { default as RemindersFold } from './RemindersFold.vue';
