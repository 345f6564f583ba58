import type { CallOutcome, Day } from '#domain';
import type { Refusal } from '../../graphql/index.ts';
import { emptyPromise, lacksOfPromise, promiseOf, type PromiseForm } from '../promises/index.ts';

/** What came of a call, while it is being filled in. */
export interface OutcomeForm {
  note: string;
  staffPresent: boolean;
  othersPresent: boolean;
  callBackOn: Day | null;
  callBackAt: string;
  wish: string;
  promise: PromiseForm;
}

/** What they wish for is told to whoever asked for it: the supervisor. */
export const emptyOutcome = (me: string | null): OutcomeForm => ({
  note: '',
  staffPresent: false,
  othersPresent: false,
  callBackOn: null,
  callBackAt: '',
  wish: '',
  promise: { ...emptyPromise(me), reportTo: 'SUPERVISOR' },
});

/** Of the form what the outcome needs. */
export function outcomeOf(outcome: CallOutcome, form: OutcomeForm) {
  const note = form.note.trim() || null;
  const isReached = outcome === 'REACHED' || outcome === 'WISH';
  const { staffPresent, othersPresent } = form;
  return {
    outcome,
    note,
    ...(isReached && { staffPresent, othersPresent }),
    ...(outcome === 'CALL_BACK' && { callBackOn: form.callBackOn, callBackAt: form.callBackAt || null }),
    ...(outcome === 'WISH' && { wish: { text: form.wish, ...promiseOf(form.promise) } }),
  };
}

/** What can be seen to lack before anything is sent, by field. */
export function lacksOfOutcome(outcome: CallOutcome, form: OutcomeForm): Record<string, string> {
  if (outcome === 'CALL_BACK' && !form.callBackOn) return { callBackOn: 'CALL_BACK_DAY_MISSING' };
  if (outcome !== 'WISH') return {};
  const text = form.wish.trim() ? [] : [{ field: 'text', code: 'ISSUE_EMPTY' }];
  return Object.fromEntries([...text, ...lacksOfPromise(form.promise)].map(({ field, code }) => [field, code]));
}

/** `wish.dueOn` of a refusal is `dueOn` of the form. */
export const fieldOf = ({ field }: Refusal): string | undefined => field?.split('.').at(-1);
