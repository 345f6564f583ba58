import { Audience, lacksOf, ReportTo, SET_PHRASES, type Day } from '#domain';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { personMay } from '../people/index.ts';
import type { Work } from '../core/work.ts';
import type { RecordContext } from './record-context.ts';
import type { Talk } from './record-conversation.input.ts';
import type { FactInput, OpenIssueInput } from './recorded-lines.input.ts';

/** The facts as rows of SQL. An answer joins the thread of the fact it answers; any other line opens a thread. */
export function factRows({ actor }: Work, { facts }: Talk, context: RecordContext) {
  return facts.map((fact, ordinal) => {
    if (fact.audience === Audience.SELF && !personMay.writeForSelf(actor, context.person)) {
      throw new Refused('SELF_NOT_FOR_SALES', `facts.${ordinal}.audience`);
    }
    const id = newId();
    const answers = answeredBy(fact, ordinal, context);
    return {
      id,
      ordinal,
      text: fact.text,
      about: fact.about ?? 'WORK',
      audience: fact.audience ?? Audience.TEAM,
      is_sensitive: fact.isSensitive ?? false,
      thread_id: answers?.threadId ?? id,
      answers_id: answers?.id ?? null,
    };
  });
}

function answeredBy({ answersId }: FactInput, ordinal: number, { answered }: RecordContext) {
  if (!answersId) return null;
  const fact = answered.find(({ id }) => id === answersId);
  if (!fact) throw new Refused('ANSWERED_FACT_NOT_FOUND', `facts.${ordinal}.answersId`);
  return fact;
}

/** The issues as rows of SQL: none without its whole promise, agreed on the spot. */
export function issueRows({ actor, today }: Work, input: Talk, context: RecordContext) {
  const { heldOn, issues, noNext } = input;
  issues.forEach((issue, index) => ensurePromised(issue, `issues.${index}`, heldOn, context));
  const undecided = noNext?.kind === 'UNDECIDED' ? [decideTheNextDate(actor, noNext.reason, context, today)] : [];
  return [...issues, ...undecided].map((issue, ordinal) => issueRow(issue, ordinal));
}

function ensurePromised(issue: OpenIssueInput, path: string, heldOn: Day, { possibleOwners }: RecordContext): void {
  const [lack] = lacksOf(issue);
  if (lack) throw new Refused(lack.code, `${path}.${lack.field}`);
  if (issue.dueOn! < heldOn) throw new Refused('DUE_DAY_IN_THE_PAST', `${path}.dueOn`);
  if (issue.reportOn && issue.reportOn < heldOn) throw new Refused('REPORT_DAY_IN_THE_PAST', `${path}.reportOn`);
  for (const field of ['ownerId', 'deciderId'] as const) {
    const id = issue[field];
    if (id && !possibleOwners.includes(id)) throw new Refused('OWNER_NOT_POSSIBLE', `${path}.${field}`);
  }
}

/** 「日程を決める」: what could not be decided becomes a promise too, told to nobody. */
const decideTheNextDate = (
  { id, language }: Work['actor'],
  reason: string,
  { inTwoBusinessDays }: RecordContext,
  today: Day,
): OpenIssueInput => ({
  text: SET_PHRASES.decideTheNextDate[language],
  ownerId: id,
  dueOn: inTwoBusinessDays ?? today,
  direction: reason,
  reportTo: ReportTo.NOBODY,
});

function issueRow(issue: OpenIssueInput, ordinal: number) {
  const isTold = issue.reportTo !== ReportTo.NOBODY;
  const direction = issue.direction || null;
  return {
    id: newId(),
    ordinal,
    text: issue.text,
    audience: issue.audience ?? Audience.TEAM,
    owner_id: issue.ownerId,
    due_on: issue.dueOn,
    direction,
    decider_id: direction ? null : issue.deciderId,
    decide_on: direction ? null : issue.decideOn,
    report_to: issue.reportTo ?? ReportTo.PERSON,
    report_on: isTold ? issue.reportOn : null,
    report_via: isTold ? issue.reportVia : null,
  };
}
