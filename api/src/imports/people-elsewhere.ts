import type { Sql } from '../core/sql.ts';

const ELSEWHERE = { name: 'import-people-elsewhere', text: 'select import_people_elsewhere($1, $2) as answer' };

/**
 * How many people an import reached, by all of its lines or by some, who now are of offices into which the actor brings
 * nothing: what it did to them is not theirs to take back.
 */
export const peopleElsewhere = async (sql: Sql, importId: string, ordinals: readonly number[] | null = null) =>
  (await sql.answer<number>(ELSEWHERE, [importId, ordinals])) ?? 0;
