export { readAll } from './unread.ts';
export { default as QuickEntry } from './QuickEntry.vue';
export { linesOf, type QuickFact, type QuickIssue, type QuickLines } from './quick-lines.ts';
