import { lacksOf, type Channel, type Day, type Lack, type ReportTo } from '#domain';

/** What is agreed on the spot about an open issue, while it is being filled in. */
export interface PromiseForm {
  ownerId: string | null;
  dueOn: Day | null;
  direction: string;
  /** 方向未定: who decides and by when is asked instead. */
  isUndecided: boolean;
  deciderId: string | null;
  decideOn: Day | null;
  reportTo: ReportTo;
  reportOn: Day | null;
  reportVia: Channel;
}

/** Nothing is decided beforehand but who and how: the one who writes, by telephone, to the person themself. */
export const emptyPromise = (ownerId: string | null): PromiseForm => ({
  ownerId,
  dueOn: null,
  direction: '',
  isUndecided: false,
  deciderId: null,
  decideOn: null,
  reportTo: 'PERSON',
  reportOn: null,
  reportVia: 'PHONE',
});

/** Only what counts: a direction when it is decided, a report when somebody is told. */
export function promiseOf(form: PromiseForm) {
  const isTold = form.reportTo !== 'NOBODY';
  return {
    ownerId: form.ownerId,
    dueOn: form.dueOn,
    direction: form.isUndecided ? null : form.direction.trim() || null,
    deciderId: form.isUndecided ? form.deciderId : null,
    decideOn: form.isUndecided ? form.decideOn : null,
    reportTo: form.reportTo,
    reportOn: isTold ? form.reportOn : null,
    reportVia: isTold ? form.reportVia : null,
  };
}

/** What is still to be agreed. Somebody who said that the direction is open is asked who decides, not for a direction. */
export function lacksOfPromise(form: PromiseForm): Lack[] {
  const lacks = lacksOf(promiseOf(form));
  if (!form.isUndecided) return lacks;
  const decision: Lack[] = [];
  if (!form.deciderId) decision.push({ code: 'DECIDER_MISSING', field: 'deciderId' });
  if (!form.decideOn) decision.push({ code: 'DECISION_DAY_MISSING', field: 'decideOn' });
  const others = lacks.filter(({ field }) => !['direction', 'deciderId', 'decideOn'].includes(field));
  const before = others.filter(({ field }) => field === 'ownerId' || field === 'dueOn');
  return [...before, ...decision, ...others.filter((it) => !before.includes(it))];
}
