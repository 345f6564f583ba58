export { default as OfficeMailsSettings } from './OfficeMailsSettings.vue';
