import { addDays, CALL_HORIZON, minutesIn, tryAgainAfter, type Day } from '#domain';
import { Refused } from '../core/errors.ts';
import { once } from '../core/once.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { raiseIssue } from '../open-issues/index.ts';
import { callFor, ensurePlanned, type FoundCall } from './call-subject.ts';
import { nextCallOf } from './next-call.ts';
import type { RecordCallInput } from './record-call.input.ts';
import type { RecordedCall } from './recorded-call.result.ts';
import { takeStep } from './take-step.ts';

/** How long afterwards somebody may still write down that they called, in days. */
const LATEST = 14;

const MOMENT: Statement = {
  name: 'moment-of-try',
  text: `select to_json(($1::date + $2::time) at time zone $3) as answer`,
};

/** Writes down what came of a call of thanks. A wish becomes an open issue in the same act; who was not there is tried again. */
export async function recordCall(work: Work, input: RecordCallInput): Promise<RecordedCall> {
  const call = await callFor(work, input.id, 'complete');
  return once(work, input.key, input, async () => {
    ensurePlanned(call, input);
    const calledOn = dayOfCall(work, input);
    const isDone = input.outcome === 'REACHED' || input.outcome === 'WISH';
    const recorded = isDone ? await keep(work, call, input, calledOn) : await comeBack(work, call, input, calledOn);
    return { ...recorded, nextId: await nextCallOf(work, call.line.id) };
  });
}

function dayOfCall({ today }: Work, { calledOn }: RecordCallInput): Day {
  if (calledOn && calledOn > today) throw new Refused('CALL_IN_THE_FUTURE', 'calledOn');
  if (calledOn && calledOn < addDays(today, -LATEST)) throw new Refused('CALL_TOO_LONG_AGO', 'calledOn');
  return calledOn ?? today;
}

type Recorded = Omit<RecordedCall, 'nextId'>;

/** They were reached: the call is made. */
async function keep(work: Work, call: FoundCall, input: RecordCallInput, calledOn: Day): Promise<Recorded> {
  const { outcome, note = null, staffPresent = null, othersPresent = null, wish } = input;
  if (outcome === 'WISH' && !wish) throw new Refused('ISSUE_EMPTY', 'wish.text');
  const { personId, siteId, assignmentId } = call;
  const about = { personId, siteId, assignmentId, raisedOn: calledOn };
  const issueId = outcome === 'WISH' && wish ? await raiseIssue(work, about, wish, 'wish') : null;
  const done = { state: 'DONE', outcome, doneOn: calledOn, doneById: work.actor.id, nextTryAt: null } as const;
  const set = { ...done, ...ownedBy(work, call), note, staffPresent, othersPresent, issueId };
  const saved = await takeStep(work, call, {
    action: 'recordCall',
    kind: outcome,
    set,
    happenedOn: calledOn,
    text: note,
  });
  return { ...saved, issueId, againOn: null, againAt: null };
}

/** 不在 or 折り返し: it comes back by itself. */
async function comeBack(work: Work, call: FoundCall, input: RecordCallInput, calledOn: Day): Promise<Recorded> {
  const { outcome, note = null } = input;
  const again = outcome === 'CALL_BACK' ? asWished(work, call, input) : afterAbsence(work, call);
  const nextTryAt = again.at ? await work.sql.answer<string>(MOMENT, [again.on, again.at, call.timeZone]) : null;
  const tried = { dueOn: again.on, nextTryAt: nextTryAt ? new Date(nextTryAt) : null, tries: call.line.tries + 1 };
  const set = { ...tried, ...ownedBy(work, call) };
  const saved = await takeStep(work, call, {
    action: 'recordCall',
    kind: outcome,
    set,
    happenedOn: calledOn,
    text: note,
  });
  return { ...saved, issueId: null, againOn: again.on, againAt: again.at };
}

/** What nobody had belongs to whoever took it up. */
const ownedBy = ({ actor }: Work, { line }: FoundCall): { ownerId?: string; unassignedAt?: null } =>
  line.owner ? {} : { ownerId: actor.id, unassignedAt: null };

function afterAbsence({ now, today }: Work, { timeZone, isBusiness, nextBusinessDay }: FoundCall) {
  const hour = Math.floor(minutesIn(timeZone, now) / 60);
  return tryAgainAfter({ on: today, hour, isBusiness, nextBusinessDay: nextBusinessDay ?? addDays(today, 1) });
}

function asWished({ now, today }: Work, { timeZone }: FoundCall, { callBackOn, callBackAt = null }: RecordCallInput) {
  if (!callBackOn) throw new Refused('CALL_BACK_DAY_MISSING', 'callBackOn');
  if (callBackOn < today) throw new Refused('CALL_BACK_IN_THE_PAST', 'callBackOn');
  if (callBackOn > addDays(today, CALL_HORIZON)) throw new Refused('CALL_DAY_TOO_FAR', 'callBackOn');
  if (callBackOn === today && callBackAt && minutesOf(callBackAt) <= minutesIn(timeZone, now))
    throw new Refused('CALL_BACK_IN_THE_PAST', 'callBackAt');
  return { on: callBackOn, at: callBackAt };
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}
