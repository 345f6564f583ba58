import { pageOf, PAGE_SIZE, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import type { RemindersOfInput } from './reminders-of.input.ts';
import type { ReminderAhead, ReminderOf, RemindersOfPage } from './reminders-of.result.ts';
import { REMINDERS_OF } from './reminders-of.sql.ts';

interface Answer {
  readonly ahead: ReminderAhead[];
  readonly nodes: ReminderOf[];
}

/** What was told about a subject, to whom, and what comes next. Whoever sees the subject may know; what it said is not told. */
export async function remindersOf(
  { sql, actor, today }: Look,
  { subjectType, subjectId, after }: RemindersOfInput,
): Promise<RemindersOfPage> {
  const place = placeOf(after, ['moment', 'id']);
  const asking = [actor.id, actor.seenOffices, today, actor.teamOffices];
  const answer = await sql.answer<Answer>(REMINDERS_OF, [...asking, subjectType, subjectId, ...place, PAGE_SIZE + 1]);
  const { ahead, nodes } = ensureFound(answer);
  return { ...pageOf(nodes, PAGE_SIZE, (it) => [it.dueAt, it.id]), ahead };
}
