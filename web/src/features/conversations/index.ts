import { defineAsyncComponent } from 'vue';

export { default as ConversationList } from './ConversationList.vue';
export { default as DateJump } from './DateJump.vue';
export { default as RetractedList } from './RetractedList.vue';
export { openFactBook } from './fact-book.ts';
export { threadFields, timelinePage } from './conversations.graphql.ts';
export { useThreadEnd, useThreadTakeUp } from './useThreadEnd.ts';

/** The sheet is large, and a person's page only leads to it: it comes with the page that shows it. */
export const loadRecordSheet = () => import('./RecordSheet.vue');
export const RecordSheet = defineAsyncComponent(loadRecordSheet);
