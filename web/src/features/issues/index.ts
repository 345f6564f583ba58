export { default as ChoiceChips } from './ChoiceChips.vue';
export { default as DayChips } from './DayChips.vue';
export { default as IssueCourse } from './IssueCourse.vue';
export { default as IssueRow } from './IssueRow.vue';
export { default as LineField } from './LineField.vue';
export { default as PromiseFields } from './PromiseFields.vue';
export { issueFields } from './issues.graphql.ts';
export { byUrgency } from './urgency.ts';
export { useOfficeDays } from './useOfficeDays.ts';
