import { filledScript, isAtDesk, isTalkPoint, minutesIn, TALK_POINTS } from '#domain';
import { audit } from '../core/audit.ts';
import { ensureFound } from '../core/policy.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { personMay, seenPerson, type PersonSubject } from '../people/index.ts';
import type { CallLine } from './call-line.result.ts';
import type { CallSheet, TalkPoint } from './call-sheet.result.ts';
import { CALL_SHEET, CALLS_OF_PERSON } from './call-sheet.sql.ts';

type Found = Omit<CallSheet, 'atDesk' | 'talkPoints'> & {
  readonly person: PersonSubject;
  readonly timeZone: string;
  readonly isHoliday: boolean;
  readonly shareable: TalkPoint[];
};

const asking = (id: string, { actor, today }: Look): unknown[] => [
  id,
  actor.id,
  actor.seenOffices,
  actor.managedOffices,
  today,
  actor.teamOffices,
];

/** The call sheet: whom one calls and by which number, whether our person is there, and what one may say. */
export async function callById(look: Look, id: string): Promise<CallSheet> {
  const { actor, now, today } = look;
  const found = ensureFound(await look.sql.answer<Found>(CALL_SHEET, asking(id, look)));
  const { person, timeZone, isHoliday, shareable, script, ...sheet } = found;
  const { call, workplace } = sheet;
  const names = { staff: call.person.name, client: call.clientName, supervisor: call.supervisor?.name ?? '' };
  return {
    ...sheet,
    workplace: { ...workplace, isMineToSetRight: personMay.assign(actor, person) },
    atDesk: isAtDesk(workplace, { day: today, minutes: minutesIn(timeZone, now), isHoliday }),
    script: filledScript(script, { ...names, n: call.milestone.n }),
    talkPoints: shareable.filter(({ text }) => isTalkPoint(text)).slice(0, TALK_POINTS),
    issues: withVerbs(sheet.issues),
  };
}

/** The calls of thanks about a person: what became of them, and those ahead. */
export async function callsOfPerson(look: Look, personId: string): Promise<CallLine[]> {
  await seenPerson(look, personId);
  await audit(look, { action: 'callsOfPerson', subjectType: 'Person', subjectId: personId, personId });
  return (await look.sql.answer<CallLine[]>(CALLS_OF_PERSON, asking(personId, look))) ?? [];
}
