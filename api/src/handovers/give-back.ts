import type { Work } from '../core/work.ts';
import {
  BEGIN_OWNERSHIPS,
  CANCEL_TOGETHER,
  END_OWNERSHIPS,
  FORGET_OWNERSHIPS,
  REOPEN_OWNERSHIPS,
  RETURN_DECISIONS,
  RETURN_ISSUES,
  RETURN_MEETINGS,
  type Returning,
} from './give-back.sql.ts';
import { RETURN_CALLS } from './move-calls.sql.ts';

/** As it was before: the former owners never stopped. What somebody else took over meanwhile stays with them. */
export async function putBack(work: Work, rows: readonly Returning[], reason: string): Promise<void> {
  const { sql } = work;
  const back = JSON.stringify(rows);
  const former = await sql.rows<{ id: string }>(FORGET_OWNERSHIPS, [back]);
  await sql.rows(REOPEN_OWNERSHIPS, [former.map(({ id }) => id)]);
  await sql.rows(CANCEL_TOGETHER, [back, reason]);
  await returnPromises(work, back, reason, null);
}

/** To the head of the office as 未割当. */
export async function giveUp(work: Work, row: Returning, reason: string): Promise<void> {
  const { sql, now, today } = work;
  const back = JSON.stringify([row]);
  const ended = await sql.answer<object[]>(END_OWNERSHIPS, [back, today]);
  await sql.rows(BEGIN_OWNERSHIPS, [JSON.stringify(ended), reason, now]);
  await returnPromises(work, back, reason, now);
}

async function returnPromises({ sql, actor, today }: Work, back: string, reason: string, unassignedAt: Date | null) {
  await sql.rows(RETURN_MEETINGS, [back, unassignedAt]);
  await sql.rows(RETURN_ISSUES, [back, unassignedAt, actor.id, today, reason]);
  await sql.rows(RETURN_DECISIONS, [back]);
  await sql.rows(RETURN_CALLS, [back, unassignedAt, actor.id, today, reason]);
}
