import { defineAsyncComponent } from 'vue';

export { default as BriefCard } from './BriefCard.vue';
export { default as PersonState } from './PersonState.vue';
export { default as PersonTimeline } from './PersonTimeline.vue';
export { default as RecordBar } from './RecordBar.vue';
export { usePersonPage } from './usePersonPage.ts';
export { usePersonSheet } from './usePersonSheet.ts';
export { useThread } from './useThread.ts';

/** Of the pages that a person's page leads to. */
export const PersonSheet = defineAsyncComponent(() => import('./PersonSheet.vue'));
export const ThreadStory = defineAsyncComponent(() => import('./ThreadStory.vue'));
