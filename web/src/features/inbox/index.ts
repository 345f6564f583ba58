export { default as InboxList } from './InboxList.vue';
export { default as NoticeSettings } from './NoticeSettings.vue';
