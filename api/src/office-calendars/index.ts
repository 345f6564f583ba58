export { calendarMay, IS_HEADED, seenCalendar } from './office-calendar.policy.ts';
