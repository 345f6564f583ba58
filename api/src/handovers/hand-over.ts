import { addDays } from '#domain';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import { once } from '../core/once.ts';
import type { Work } from '../core/work.ts';
import { remind } from '../deliveries/index.ts';
import { ensureHanded } from './ensure-handed.ts';
import { Handover } from './handover.entity.ts';
import type { HandedPersonInput, HandOverInput } from './handover.input.ts';
import { MOVE_CALLS } from './move-calls.sql.ts';
import {
  ADD_PEOPLE,
  MOVE_DECISIONS,
  MOVE_ISSUES,
  MOVE_MEETINGS,
  PLAN_TOGETHER,
  RELEASE,
  TAKE_OVER,
} from './move-everything.sql.ts';
import { MOVE_SITE_DECISIONS, MOVE_SITE_ISSUES } from './move-site-issues.sql.ts';

/** Within so many days the receiver has spoken with a person for the first time, unless a visit together is agreed on. */
const FIRST_CONTACT_WITHIN = 14;

/** The handovers that were made, one for each pair of giver and receiver. */
export interface HandedOver {
  readonly ids: string[];
}

/**
 * Hands people over (引き継ぎ), up to fifty at once and each to a receiver of their own: work, meetings, promises and
 * decisions in the giver's name go with them in this transaction, all or nothing.
 */
export async function handOver(work: Work, input: HandOverInput): Promise<HandedOver> {
  return once(work, input.key, input, async () => {
    await ensureHanded(work, input.people);
    const handovers = await addHandovers(work, input);
    const moving = input.people.map((it) => rowOf(it, handovers.get(pairOf(it))!, work));
    await moveAll(work, JSON.stringify(moving), input.reason);
    await tellReceivers(work, input.people, handovers);
    return { ids: [...handovers.values()] };
  });
}

const pairOf = ({ fromId, toId }: HandedPersonInput) => `${fromId} ${toId}`;

async function addHandovers({ db, actor, today }: Work, { people, reason }: HandOverInput) {
  const ids = new Map<string, string>();
  for (const it of people) {
    if (ids.has(pairOf(it))) continue;
    const { fromId, toId } = it;
    const { id } = await add(db, Handover, { fromId, toId, madeById: actor.id, handedOn: today, reason });
    ids.set(pairOf(it), id);
  }
  return ids;
}

function rowOf({ togetherOn = null, ...it }: HandedPersonInput, handoverId: string, { today }: Work) {
  const contactByOn = togetherOn ?? addDays(today, FIRST_CONTACT_WITHIN);
  return { ...it, id: newId(), handoverId, togetherOn, contactByOn };
}

/** Whoever takes people over from somebody else's hand is told; who takes them by themself knows. */
async function tellReceivers(work: Work, people: readonly HandedPersonInput[], handovers: ReadonlyMap<string, string>) {
  const receivers = new Map(people.map((it) => [handovers.get(pairOf(it))!, it.toId]));
  for (const [subjectId, recipientId] of receivers) {
    if (recipientId === work.actor.id) continue;
    await remind(work, { recipientId, kind: 'HANDED_OVER', subjectType: 'HANDOVER', subjectId });
  }
}

async function moveAll({ sql, actor, now, today }: Work, moving: string, reason: string): Promise<void> {
  await sql.rows(ADD_PEOPLE, [moving, actor.id]);
  await sql.rows(RELEASE, [moving, today]);
  await sql.rows(TAKE_OVER, [moving, today, reason]);
  await sql.rows(MOVE_CALLS, [moving, now, actor.id, today, reason]);
  await sql.rows(MOVE_MEETINGS, [moving]);
  await sql.rows(MOVE_ISSUES, [moving, actor.id, today, reason]);
  await sql.rows(MOVE_DECISIONS, [moving, actor.id, today, reason]);
  await sql.rows(MOVE_SITE_ISSUES, [moving, actor.id, today, reason]);
  await sql.rows(MOVE_SITE_DECISIONS, [moving, actor.id, today, reason]);
  await sql.rows(PLAN_TOGETHER, [moving]);
}
