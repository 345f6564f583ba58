export { composersFor } from './composers.ts';
export { mailTo } from './mail-to.ts';
export { wordsOf } from './mail-words.ts';
export { planReminders } from './plan-reminders.ts';
