export { default as AddPart } from './AddPart.vue';
export { default as ClientHead } from './ClientHead.vue';
export { default as ClientList } from './ClientList.vue';
export { default as PartForm } from './PartForm.vue';
export { default as PeopleAtClient } from './PeopleAtClient.vue';
export { default as SiteList } from './SiteList.vue';
export { useClient } from './useClient.ts';
