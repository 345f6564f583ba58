import { recallFault, type Day, type RecallFigure } from '#domain';
import { refuseDuplicate } from '../core/broken-rule.ts';
import { Refused } from '../core/errors.ts';

/** Refuses a figure that cannot be, and says at which field. */
export function ensureFigure(figure: RecallFigure, today: Day): void {
  const fault = recallFault(figure, today);
  if (fault) throw new Refused(fault.code, fault.field);
}

/** One figure stands for a day: another of the same day would be counted twice. */
export const onceADay = <T>(write: Promise<T>): Promise<T> =>
  refuseDuplicate(write, 'first_recall_of_day', 'ASKED_THAT_DAY', 'askedOn');
