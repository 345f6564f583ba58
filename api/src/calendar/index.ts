export { calendarForFile } from './calendar.ts';
