export { default as OfficeList } from './OfficeList.vue';
export { default as UserList } from './UserList.vue';
