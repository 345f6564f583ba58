import { addDays, type Day } from '#domain';
import { calendarFrom, writtenAt, type Calendar } from './calendar.ts';
import { userIds, type UserKey } from './company.ts';
import { idsOf } from './ids.ts';
import type { Row, Tables } from './insert.ts';

/** Who gave people over to whom, in days from today. */
interface HandoverStory {
  readonly from: UserKey;
  readonly to: UserKey;
  readonly on: number;
  readonly reason: string;
  readonly people: number;
  /** Of these, so many were answered for. */
  readonly accepted: number;
}

const STORIES: readonly HandoverStory[] = [
  { from: 'soma', to: 'aoki', on: -41, reason: '大宮支店へ異動するため', people: 2, accepted: 2 },
  { from: 'murase', to: 'konishi', on: -1, reason: '担当地区を見直したため', people: 4, accepted: 2 },
];

/** The village as it is once people have passed from one colleague to another: whom they have now they got from them. */
export function withHandovers(tables: Tables, today: Day): Tables {
  const calendar = calendarFrom(today);
  const nextId = idsOf(0xf00);
  const taken = new Set<unknown>();
  let all: Tables = { ...tables, handover: [], handover_person: [], handover_ownership: [], handover_promise: [] };
  for (const story of STORIES) all = handed(all, story, { calendar, nextId, taken });
  return all;
}

interface Telling {
  readonly calendar: Calendar;
  readonly nextId: () => string;
  readonly taken: Set<unknown>;
}

function handed(tables: Tables, story: HandoverStory, { calendar, nextId, taken }: Telling): Tables {
  const day = calendar.visit(story.on);
  const written = { created_at: writtenAt(day, '11:00') };
  const accepted_at = writtenAt(day, '16:00');
  const handover = { id: nextId(), ...written, from_id: userIds[story.from], to_id: userIds[story.to] };
  const works = tables['ownership']!.filter((it) => isHandedOver(tables, it, { ...story, day, taken }));
  const chosen = works.slice(0, story.people);
  chosen.forEach(({ person_id }) => taken.add(person_id));

  const people = chosen.map((work, at) => {
    const isAccepted = at < story.accepted;
    const state = { state: isAccepted ? 'ACCEPTED' : 'OPEN', settled_at: isAccepted ? accepted_at : null };
    const row = { id: nextId(), ...written, handover_id: handover.id, person_id: work['person_id'], ...state };
    return { work, row: { ...row, together_on: null, contact_by_on: addDays(day, 14) }, isAccepted };
  });
  const began = new Map(
    people.map(({ work }) => [work['id'], { ...work, id: nextId(), ...written, since_on: day, reason: story.reason }]),
  );
  const ended = (it: Row) => ({ ...it, user_id: handover.from_id, until_on: day });
  return {
    ...tables,
    ownership: tables['ownership']!.flatMap((it) => (began.has(it['id']) ? [ended(it), began.get(it['id'])!] : [it])),
    handover: [
      ...tables['handover']!,
      { ...handover, made_by_id: handover.from_id, handed_on: day, reason: story.reason },
    ],
    handover_person: [...tables['handover_person']!, ...people.map(({ row }) => row)],
    handover_ownership: [
      ...tables['handover_ownership']!,
      ...people.map(({ row, work }) => ({
        ...{ handover_person_id: row.id, former_id: work['id'] },
        ownership_id: began.get(work['id'])!.id,
      })),
    ],
    handover_promise: [
      ...tables['handover_promise']!,
      ...people.flatMap(({ row, isAccepted }, index) =>
        promisesOf(tables, row.person_id, handover.to_id).map((it, at) => {
          const isTaken = isAccepted || (index === story.accepted && at === 0);
          const answer = { accepted_at: isTaken ? accepted_at : null, accepted_on: isTaken ? it.due_on : null };
          return { id: nextId(), ...written, handover_person_id: row.id, part: 'OWNER', ...it, ...answer };
        }),
      ),
    ],
  };
}

/** Somebody of the village who has been in the receiver's care since before that day, with something to keep. */
function isHandedOver(
  tables: Tables,
  it: Row,
  { to, day, taken }: HandoverStory & { day: Day; taken: Set<unknown> },
): boolean {
  const isTheirs = it['role'] === 'COORDINATOR' && it['user_id'] === userIds[to] && it['until_on'] === null;
  if (!isTheirs || it['reason'] !== null || String(it['since_on']) >= day || taken.has(it['person_id'])) return false;
  return promisesOf(tables, it['person_id'], userIds[to]).length > 1;
}

/** What of it stands open now, in the receiver's name. */
const promisesOf = (tables: Tables, person: unknown, owner: string) => [
  ...tables['open_issue']!.filter(
    (it) => it['person_id'] === person && it['owner_id'] === owner && it['state'] === 'OPEN',
  ).map((it) => ({ issue_id: it['id'], follow_up_id: null, due_on: it['due_on'] })),
  ...tables['follow_up']!.filter(
    (it) => it['person_id'] === person && it['owner_id'] === owner && it['state'] === 'PLANNED',
  ).map((it) => ({ issue_id: null, follow_up_id: it['id'], due_on: it['planned_on'] })),
];
