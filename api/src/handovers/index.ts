export { isPersonWaiting } from './waiting.sql.ts';
