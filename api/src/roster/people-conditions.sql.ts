import { addMonths, type Day } from '#domain';
import { conversationSeen, issueSeen, type Viewer } from '../conversations/index.ts';
import type { PeopleFilter } from './people-filter.input.ts';
import type { Params } from '../core/params.ts';
import { isAhead, wasWithUs } from './people-phase.sql.ts';

/** What is known of the question where a condition is written. */
export interface Asked {
  readonly params: Params;
  /** The place of the office's day. */
  readonly today: string;
  readonly day: Day;
  readonly viewer: Viewer;
}

const runs = (a: string, today: string) =>
  `${a}.started_on <= ${today} and (${a}.ended_on is null or ${a}.ended_on >= ${today})`;
const anAssignment = (condition = 'true') =>
  `exists (select from assignment fa where fa.person_id = p.id and ${condition})`;

const PHASES: Record<NonNullable<PeopleFilter['phase']>, (today: string) => string> = {
  WORKING: (today) => anAssignment(runs('fa', today)),
  COMING: (today) => `not ${anAssignment(runs('fa', today))}
    and (${anAssignment(isAhead('fa', today))} or not (${anAssignment()} or ${wasWithUs(today)}))`,
  LEFT: (today) => `(${anAssignment()} or ${wasWithUs(today)}) and not ${anAssignment(isAhead('fa', today))}`,
  ARCHIVED: () => 'true',
};

/** The conditions of a filter on a person row `p`. Only what is given costs anything. */
export function conditionsOf(filter: PeopleFilter, asked: Asked): string[] {
  const { today } = asked;
  return [
    `p.archived_at is ${filter.phase === 'ARCHIVED' ? 'not null' : 'null'}`,
    filter.phase ? PHASES[filter.phase](today) : null,
    ...ownersOf(filter, asked),
    ...workOf(filter, asked),
    ...contactOf(filter, asked),
    filter.issues ? anIssue(filter.issues, asked) : null,
  ].filter((it) => it !== null);
}

const ownersOf = ({ ownerId, hasNoOwner }: PeopleFilter, { params }: Asked) => {
  const owned = 'select from ownership fo where fo.person_id = p.id and fo.until_on is null';
  return [
    ownerId ? `exists (${owned} and fo.user_id = ${params.of(ownerId)})` : null,
    hasNoOwner ? `not exists (${owned})` : null,
  ];
};

/** Of somebody who left, where they worked; of all others, where they work or are going to. */
const workOf = ({ clientId, siteId, renewal, phase }: PeopleFilter, { params, today, day }: Asked) => {
  const counts = phase === 'LEFT' || phase === 'ARCHIVED' ? 'true' : isAhead('fa', today);
  const at = (condition: string) => `exists (
    select from assignment fa join org_unit fu on fu.id = fa.org_unit_id join site fs on fs.id = fu.site_id
    where fa.person_id = p.id and ${counts} and ${condition})`;
  const first = renewal ? firstOf(renewal, day) : null;
  return [
    clientId ? at(`fs.client_id = ${params.of(clientId)}`) : null,
    siteId ? at(`fs.id = ${params.of(siteId)}`) : null,
    first
      ? `exists (
          select from assignment fa join contract_term ft on ft.assignment_id = fa.id
          where fa.person_id = p.id and ${isAhead('fa', today)} and ft.outcome is null
            and ft.to_on >= ${params.of(first)}::date and ft.to_on < ${params.of(addMonths(first, 1))}::date)`
      : null,
  ];
};

function firstOf(renewal: string, day: Day): Day {
  const thisMonth = `${day.slice(0, 7)}-01` as Day;
  if (renewal === 'THIS_MONTH') return thisMonth;
  return renewal === 'NEXT_MONTH' ? addMonths(thisMonth, 1) : (`${renewal}-01` as Day);
}

const contactOf = ({ silentDays, neverMet, refused }: PeopleFilter, { params, today, viewer }: Asked) => {
  const talk = `select from conversation fc where fc.person_id = p.id and ${conversationSeen('fc', viewer)}`;
  return [
    silentDays ? `not exists (${talk} and fc.held_on > ${today} - ${params.of(silentDays)}::int)` : null,
    neverMet ? `not exists (${talk})` : null,
    typeof refused === 'boolean' ? `p.contact_refused_on is ${refused ? 'not null' : 'null'}` : null,
  ];
};

const anIssue = (need: 'OPEN' | 'LATE', { today, viewer }: Asked) => `exists (
  select from open_issue fi where fi.person_id = p.id and fi.next_on is not null
    ${need === 'LATE' ? `and fi.next_on < ${today} and fi.state <> 'NEEDS_PROMISE'` : ''} and ${issueSeen('fi', viewer)})`;
