export { default as BriefCard } from './BriefCard.vue';
export { default as PersonSheet } from './PersonSheet.vue';
export { default as PersonState } from './PersonState.vue';
export { default as PersonTimeline } from './PersonTimeline.vue';
export { default as RecordBar } from './RecordBar.vue';
export { default as ThreadStory } from './ThreadStory.vue';
export { usePersonPage } from './usePersonPage.ts';
export { usePersonSheet } from './usePersonSheet.ts';
export { useThread } from './useThread.ts';
