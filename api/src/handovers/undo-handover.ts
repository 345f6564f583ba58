import type { Day } from '#domain';
import { keptColleagues } from '../accounts/index.ts';
import { mayOwn } from '../assignments/index.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Statement } from '../core/sql.ts';
import type { Work } from '../core/work.ts';
import { replanPerson } from '../milestone-plan/index.ts';
import { personSubjectJson } from '../people/index.ts';
import { putBack } from './give-back.ts';
import { Handover } from './handover.entity.ts';
import type { UndoHandoverInput } from './handover.input.ts';
import { handoverMay, type HandedSubject } from './handover.policy.ts';

interface HeldPerson extends HandedSubject {
  readonly id: string;
  readonly handedOn: Day;
  readonly isTakenUp: boolean;
  readonly isGiverPossible: boolean;
}

const PEOPLE: Statement = {
  name: 'handover-to-undo',
  text: `
    select json_build_object('id', hp.id, 'fromId', h.from_id, 'toId', h.to_id, 'madeById', h.made_by_id, 'handedOn', h.handed_on,
      'person', ${personSubjectJson('p', '$2', '$3')},
      'isTakenUp', hp.state <> 'OPEN' or exists (
        select from handover_promise pr where pr.handover_person_id = hp.id and pr.accepted_at is not null),
      'isGiverPossible', g.deactivated_at is null and not exists (
        select from handover_ownership ho join ownership o on o.id = ho.former_id
        where ho.handover_person_id = hp.id and not ${mayOwn('g', 'o.role', 'p.office_id')})) as held
    from handover h join handover_person hp on hp.handover_id = h.id join person p on p.id = hp.person_id
    join app_user g on g.id = h.from_id
    where h.id = $1 order by p.id for update of hp, p`,
};
const SETTLE: Statement = {
  name: 'handover-undone',
  text: `update handover_person set state = 'UNDONE', settled_at = $2, version = version + 1 where id = any ($1::uuid[])`,
};

/** It was a slip: on the same day, and before anything of it was accepted, everything is as it was before. */
export async function undoHandover(work: Work, input: UndoHandoverInput): Promise<Saved> {
  const { id, version, reason } = input;
  const before = ensureFound(await work.db.findOneBy(Handover, { id }));
  await keptColleagues(work, [before.fromId]);
  const held = (await work.sql.rows<{ held: HeldPerson }>(PEOPLE, [id, work.actor.id, work.today])).map(
    (it) => it.held,
  );
  ensureFound(held[0], () => held.some((it) => handoverMay.see(work.actor, it)));
  ensure(held.every((it) => handoverMay.undo(work.actor, it)));
  refuseWhatIsPast(held, work.today);

  const saved = await change(work.db, Handover, { id, version }, { undoneAt: work.now, undoReason: reason });
  const rows = held.map((it) => ({ id: it.id, toId: it.toId, backId: it.fromId }));
  await putBack(work, rows, reason);
  for (const { person } of held) await replanPerson(work, person.id);
  await work.sql.rows(SETTLE, [rows.map((it) => it.id), work.now]);
  await audit(work, {
    action: 'undoHandover',
    subjectType: 'Handover',
    subjectId: id,
    details: { people: rows.length },
  });
  return saved;
}

function refuseWhatIsPast(held: readonly HeldPerson[], today: Day): void {
  if (held.some(({ isTakenUp }) => isTakenUp)) throw new Refused('HANDOVER_TAKEN_UP');
  if (held.some(({ handedOn }) => handedOn !== today)) throw new Refused('UNDO_ON_THE_SAME_DAY');
  if (!held.every(({ isGiverPossible }) => isGiverPossible)) throw new Refused('GIVER_CANNOT_TAKE_BACK');
}
