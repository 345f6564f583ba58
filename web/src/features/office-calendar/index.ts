export { default as OfficeCalendarEditor } from './OfficeCalendarEditor.vue';
