export { hasNextDate, limitAt, silentAmong, talksWith } from './silent.sql.ts';
