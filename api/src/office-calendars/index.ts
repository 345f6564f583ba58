export { calendarMay, IS_CHANGEABLE, seenCalendar } from './office-calendar.policy.ts';
