import { newId } from '../core/id.ts';
import { Refused } from '../core/errors.ts';
import type { Look, Work } from '../core/work.ts';
import {
  END_OWNERSHIPS,
  MOVE_CALLS,
  MOVE_FOLLOW_UPS,
  MOVE_ISSUES,
  TAKE_OVER,
  TELL_IN_COURSE,
  WHAT_MOVES,
} from './leaving.sql.ts';
import type { LeftBehind } from './leaving.result.ts';

/** What lies open in a user's name and would go to the heads of its offices: all of it, or what they may no longer keep. */
export const whatMoves = async ({ sql }: Pick<Look, 'sql'>, userId: string, isAll: boolean): Promise<LeftBehind[]> =>
  (await sql.answer<LeftBehind[]>(WHAT_MOVES, [userId, isAll])) ?? [];

/** Somebody who leaves hands everything over first; how much is left is told. */
export async function refuseOpenWork(look: Pick<Look, 'sql'>, userId: string): Promise<void> {
  const left = await whatMoves(look, userId, true);
  const all = (kind: 'assignments' | 'followUps' | 'issues' | 'calls') => left.reduce((sum, it) => sum + it[kind], 0);
  const numbers = {
    assignments: all('assignments'),
    followUps: all('followUps'),
    issues: all('issues'),
    calls: all('calls'),
  };
  if (left.length > 0) throw new Refused('LEAVER_HAS_OPEN_WORK', 'leaveToHeads', numbers);
}

/**
 * Hands what is open to the heads of the offices concerned, marked as unassigned (未割当), and tells what that was.
 * Nothing is left without an owner: an office without a head, and none above it, is refused.
 */
export async function handToHeads(
  work: Work,
  userId: string,
  { isAll, reason }: { isAll: boolean; reason: string },
): Promise<LeftBehind[]> {
  const { sql, now, today, actor } = work;
  const moves = await whatMoves(work, userId, isAll);
  if (moves.some(({ head }) => !head)) throw new Refused('NO_HEAD_TO_TAKE_OVER');

  await sql.rows(MOVE_FOLLOW_UPS, [userId, isAll, now]);
  const issues = await sql.rows<object>(MOVE_ISSUES, [userId, isAll, now]);
  await sql.rows(TELL_IN_COURSE, [withIds(issues), actor.id, today, reason]);
  const released = await sql.rows<object>(END_OWNERSHIPS, [userId, isAll, today]);
  await sql.rows(TAKE_OVER, [withIds(released), reason, now]);
  await sql.rows(MOVE_CALLS, [userId, isAll, now]);
  return moves;
}

const withIds = (rows: readonly object[]): string => JSON.stringify(rows.map((row) => ({ id: newId(), ...row })));
