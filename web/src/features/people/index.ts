export { default as AddPerson } from './AddPerson.vue';
export { default as PeopleList } from './PeopleList.vue';
