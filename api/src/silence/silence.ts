import { PHASE_ENDS, type CalendarScope } from '#domain';
import { PAGE_SIZE, pageOf, placeOf } from '../core/page.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import type { SilencePage, SilentPerson } from './silence.result.ts';
import { SILENCES } from './silence.sql.ts';

interface Asked {
  readonly scope: CalendarScope;
  readonly after?: string | null | undefined;
}

/** With whom nobody has spoken for too long, by how long their work has lasted; who has something open comes first. */
export async function silenceOf({ sql, actor, today }: Look, { scope, after }: Asked): Promise<SilencePage> {
  const answer = await sql.answer<{ nodes: SilentPerson[]; phases: SilencePage['phases'] }>(SILENCES[scope], [
    ...[actor.id, actor.seenOffices, actor.teamOffices, actor.managedOffices, today],
    ...placeOf(after, ['number', 'rank', 'day', 'id']),
  ]);
  const { nodes, phases } = ensureFound(answer);
  const rankOf = (it: SilentPerson) => PHASE_ENDS.findIndex(([phase]) => phase === it.phase);
  const page = pageOf(nodes, PAGE_SIZE, (it) => [
    ...[String(rankOf(it)), it.issues ? '0' : '1', it.sinceOn, it.person.id],
  ]);
  return { ...page, phases };
}
