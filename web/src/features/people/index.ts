export { default as AddPerson } from './AddPerson.vue';
export { default as PeopleList } from './PeopleList.vue';
export { default as PersonFields } from './PersonFields.vue';
export { lacksOfPerson } from './person-lacks.ts';
export { personTexts } from './person-texts.ts';
export { useOfficesToChoose } from './useOfficesToChoose.ts';
