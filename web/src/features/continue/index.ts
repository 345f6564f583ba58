export { default as BriefCard } from './BriefCard.vue';
export { default as PersonState } from './PersonState.vue';
export { default as PersonTimeline } from './PersonTimeline.vue';
export { default as RecordBar } from './RecordBar.vue';
export { usePersonPage } from './usePersonPage.ts';
