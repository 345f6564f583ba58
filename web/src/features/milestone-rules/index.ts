export { default as RulesOfOffice } from './RulesOfOffice.vue';
