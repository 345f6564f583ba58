export { default as DisclosureForm } from './DisclosureForm.vue';
export { default as DisclosureView } from './DisclosureView.vue';
