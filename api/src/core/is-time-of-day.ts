import { Matches } from 'class-validator';

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A local time of day by the clock of an office, `09:00` to the minute. */
export const IsTimeOfDay = (): PropertyDecorator => Matches(TIME_OF_DAY, { message: 'TIME_INVALID' });
