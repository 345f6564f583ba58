export { composersFor } from './composers.ts';
export { planReminders } from './plan-reminders.ts';
