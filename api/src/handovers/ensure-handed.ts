import { Refused } from '../core/errors.ts';
import { ensure } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { keptColleagues } from '../accounts/index.ts';
import { mayOwn } from '../assignments/index.ts';
import { mayBeOwner, personMay, personSubjectJson, type PersonSubject } from '../people/index.ts';
import type { HandedPersonInput } from './handover.input.ts';

/** In one order, so that two who hand over the same people wait for one another and never crosswise. */
const HOLD: Statement = {
  name: 'handover-hold-people',
  text: `select ${personSubjectJson('p', '$2', '$3')} as subject from person p
         where p.id = any ($1::uuid[]) and p.archived_at is null order by p.id for update of p`,
};

const HAS = (what: string) => `exists (select from ${what})`;

/** Of each row: whether anything is in the giver's name, and whether the receiver can take all of it on. */
const FITS: Statement = {
  name: 'handover-fits',
  text: `
    select json_agg(json_build_object(
      'hasAny', own.roles is not null
        or ${HAS(`follow_up f where f.person_id = p.id and f.owner_id = it."fromId" and f.state = 'PLANNED'`)}
        or ${HAS(`open_issue i where i.person_id = p.id and it."fromId" in (i.owner_id, i.decider_id) and i.next_on is not null`)},
      'isPossible', coalesce(case when own.roles is null then ${mayBeOwner('u', 'p')}
        else (select bool_and(${mayOwn('u', 'r.role', 'p.office_id')}) from unnest(own.roles) r (role)) end, false)
    ) order by it.at) as answer
    from json_to_recordset($1::json) as it (at int, "personId" uuid, "fromId" uuid, "toId" uuid)
    join person p on p.id = it."personId" left join app_user u on u.id = it."toId"
    cross join lateral (
      select array_agg(distinct o.role) as roles from ownership o
      where o.person_id = p.id and o.user_id = it."fromId" and o.until_on is null) own`,
};

interface Fit {
  readonly hasAny: boolean;
  readonly isPossible: boolean;
}

/**
 * Refuses, at its row, whoever cannot be handed over. Until the transaction ends nobody else hands these people over or puts
 * them away, and no receiver leaves or loses a role.
 */
export async function ensureHanded(work: Work, people: readonly HandedPersonInput[]): Promise<void> {
  ensure(work.actor.seenOffices.length > 0);
  people.forEach(refuseOddRow(work));
  await ensureArranged(work, people);
  await keptColleagues(work, [...new Set(people.flatMap(({ fromId, toId }) => [fromId, toId]))]);

  const rows = people.map(({ personId, fromId, toId }, at) => ({ at, personId, fromId, toId }));
  const fits = (await work.sql.answer<Fit[]>(FITS, [JSON.stringify(rows)])) ?? [];
  fits.forEach(({ hasAny, isPossible }, at) => {
    if (!hasAny) throw new Refused('NOTHING_TO_HAND_OVER', `people.${at}.personId`);
    if (!isPossible) throw new Refused('OWNER_NOT_POSSIBLE', `people.${at}.toId`);
  });
}

async function ensureArranged({ sql, actor, today }: Work, people: readonly HandedPersonInput[]): Promise<void> {
  const ids = [...new Set(people.map(({ personId }) => personId))];
  const held = await sql.rows<{ subject: PersonSubject }>(HOLD, [ids, actor.id, today]);
  const subjects = new Map(held.map(({ subject }) => [subject.id, subject]));
  for (const [at, { personId }] of people.entries()) {
    const subject = subjects.get(personId);
    if (!subject || !personMay.see(actor, subject)) throw new Refused('PERSON_NOT_FOUND', `people.${at}.personId`);
    ensure(personMay.assign(actor, subject));
  }
}

const refuseOddRow =
  ({ today }: Work) =>
  ({ personId, fromId, toId, togetherOn }: HandedPersonInput, at: number, all: readonly HandedPersonInput[]) => {
    const first = all.findIndex((it) => it.personId === personId && it.fromId === fromId);
    if (first !== at) throw new Refused('PERSON_TWICE', `people.${at}.personId`);
    if (fromId === toId) throw new Refused('NOTHING_CHANGED', `people.${at}.toId`);
    if (togetherOn && togetherOn < today) throw new Refused('TOGETHER_IN_THE_PAST', `people.${at}.togetherOn`);
  };
