import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { userIds } from './company.ts';
import type { Row } from './insert.ts';
import type { FactStory, PersonStory } from './story.ts';
import type { Visit } from './visits.ts';

/** The lines of all visits, each under the line that it answers. */
export function factTables(story: PersonStory, visits: readonly Visit[], nextId: () => string, calendar: Calendar) {
  const openers = new Map<string, string>();
  const latest = new Map<string, string>();

  const linesOf = (visit: Visit, fact: FactStory, ordinal: number): Row[] => {
    const id = nextId();
    const isOpener = !openers.has(fact.thread);
    if (isOpener) openers.set(fact.thread, id);
    const line = {
      ...bare(visit, fact, ordinal),
      id,
      thread_id: openers.get(fact.thread),
      answers_id: isOpener ? null : latest.get(fact.thread),
      ...retraction(visit, fact, calendar),
    };
    if (!fact.retracted) latest.set(fact.thread, id);
    if (fact.wrong === undefined) return [line];

    const corrected = { ...line, id: nextId(), corrects_id: id, created_at: writtenAt(visit.heldOn, '18:05') };
    latest.set(fact.thread, corrected.id);
    return [{ ...line, text: fact.wrong, is_current: false }, corrected];
  };

  const fact = visits.flatMap((visit) => (visit.story.facts ?? []).flatMap((it, index) => linesOf(visit, it, index)));
  const ended = Object.entries(story.threadEnds ?? {}).filter(([thread]) => openers.has(thread));
  return {
    fact,
    thread_end: ended.map(([thread, kind]) => ({
      thread_id: openers.get(thread),
      created_at: writtenAt(visits.at(-1)!.heldOn),
      kind,
      ended_by_id: userIds[visits.at(-1)!.story.by],
    })),
  };
}

const bare = (visit: Visit, fact: FactStory, ordinal: number) => ({
  created_at: writtenAt(visit.heldOn),
  person_id: visit.row.person_id,
  conversation_id: visit.row.id,
  author_id: userIds[visit.story.by],
  held_on: visit.heldOn,
  ordinal,
  text: fact.text,
  about: fact.about,
  audience: fact.audience ?? 'TEAM',
  is_sensitive: fact.isSensitive ?? false,
  corrects_id: null as string | null,
  is_current: !fact.retracted,
});

const retraction = (visit: Visit, { retracted }: FactStory, calendar: Calendar) => ({
  retracted_at: retracted ? writtenAt(calendar.visit(retracted.on)) : null,
  retracted_by_id: retracted ? userIds[visit.story.by] : null,
  retract_reason: retracted?.reason ?? null,
});
