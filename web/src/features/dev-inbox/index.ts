export { default as MailFrame } from './MailFrame.vue';
export { default as MailList } from './MailList.vue';
export { default as MailScreen } from './MailScreen.vue';
export { default as ClearButton } from './ClearButton.vue';
export { useReceivedMail } from './useReceivedMail.ts';
