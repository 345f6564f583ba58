import { defineAsyncComponent } from 'vue';

export { default as CallList } from './CallList.vue';
export { default as CallNumbers } from './CallNumbers.vue';
export { default as CallSheet } from './CallSheet.vue';
export { useCall } from './useCalls.ts';

/** Of pages that lead here. */
export const CallsOfPerson = defineAsyncComponent(() => import('./CallsOfPerson.vue'));
export const CallsDue = defineAsyncComponent(() => import('./CallsDue.vue'));
