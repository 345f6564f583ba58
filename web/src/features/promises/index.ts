// Pure rules only: what needs no screen can be tested without one.
export {
  calendarOf,
  dueChips,
  keepChip,
  nextChips,
  reportChips,
  settledChips,
  type Calendar,
  type DayChip,
} from './day-chips.ts';
export { emptyPromise, lacksOfPromise, promiseOf, type PromiseForm } from './promise-form.ts';
