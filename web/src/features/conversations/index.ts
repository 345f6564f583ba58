export { default as ConversationList } from './ConversationList.vue';
export { default as DateJump } from './DateJump.vue';
export { default as RecordSheet } from './RecordSheet.vue';
export { default as RetractedList } from './RetractedList.vue';
export { openFactBook } from './fact-book.ts';
export { threadFields, timelinePage } from './conversations.graphql.ts';
export { useThreadEnd, useThreadTakeUp } from './useThreadEnd.ts';
