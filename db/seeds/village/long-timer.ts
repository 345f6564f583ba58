import type { Calendar, Offset } from '../calendar.ts';
import type { IssueStory, PersonStory, VisitStory } from '../story.ts';
import { evenings, mornings } from '../words/daily.ts';
import { lives, trades } from '../words/index.ts';
import type { Village } from './village.ts';
import { requestOf } from './requests.ts';
import type { Seat } from './seats.ts';
import { talkAbout } from './talk.ts';
import { workplaces } from '../clients/index.ts';

/** Twenty-five years, and nearly every working day a word from her. */
const SINCE: Offset = -9130;
const MOVED: Offset = -5200;
const ENTRIES = 10_000;
const VISIT_EVERY = 20;

const seat: Seat = { phase: 'STEADY', office: 'branch', coordinator: 'murase', sales: 'morishita' };
const place = workplaces.find((it) => it.unit === 'hokan')!;
const kept = { 家族: 'ご主人', 家族外: '妹さん', 子: '娘さん', 上長: place.boss, 同僚: '班の皆さん' };

/** The leader of a team who reports by message in the morning, and many an evening by telephone. */
export function longTimer({ visit, day }: Calendar, village: Village): PersonStory {
  const open: Offset[] = [];
  for (let on = SINCE; on < 0; on += 1) if (visit(on) === day(on)) open.push(on);
  const evening = (index: number) => Math.floor((index * (ENTRIES - open.length)) / open.length);
  const visitWith = visitsWith(village);
  const visits = open.flatMap((on, index) => {
    const calls = evening(index + 1) > evening(index);
    const isVisit = calls && evening(index) % VISIT_EVERY === 0;
    return [
      daily(on, mornings, 'MESSAGE', village),
      ...(calls ? [isVisit ? visitWith(on) : daily(on, evenings, 'PHONE', village)] : []),
    ];
  });
  return {
    name: '白井 久江',
    reading: 'しらい ひさえ',
    staffNo: 'E-0007',
    phone: '090-0000-0007',
    jobs: [
      {
        unit: 'shukka',
        supervisor: 'kuwahara',
        startedOn: SINCE,
        termsTo: years(SINCE, MOVED - 1),
        endedOn: MOVED - 1,
        endReason: '大黒倉庫の立ち上げに移るため。',
        ...owners,
      },
      { unit: 'hokan', supervisor: 'kitagawa', startedOn: MOVED, termsTo: years(MOVED, 160), ...owners },
    ],
    visits: withNext(visits.map((it) => ({ ...it, job: it.on < MOVED ? 0 : 1 }))),
    threadEnds: endsOf(visits),
  };
}

const owners = { coordinator: seat.coordinator, sales: seat.sales } as const;

function years(from: Offset, to: Offset): Offset[] {
  const ends = [to];
  while (ends[0]! - 365 > from) ends.unshift(ends[0]! - 365);
  return ends;
}

/** One thread a month: what is said daily is not asked about one by one. */
const month = (on: Offset) => Math.ceil(-on / 30);

function daily(
  on: Offset,
  patterns: readonly string[],
  channel: 'MESSAGE' | 'PHONE',
  { random, tell }: Village,
): VisitStory {
  const { between } = random;
  const numbers = { 人: `${between(7, 24)}`, 台: `${between(11, 68)}`, 件: `${between(3, 97)}` };
  const text = tell.say(random.pick(patterns), numbers, random) ?? `${numbers.人}人で${numbers.台}台。変わりなし`;
  const thread = `${channel === 'MESSAGE' ? '朝' : '夕'}の連絡 ${month(on)}`;
  return {
    on,
    by: seat.coordinator,
    channel,
    raisedBy: 'STAFF',
    fixesNoDate: true,
    facts: [{ thread, text, about: 'WORK' }],
  };
}

function visitsWith(village: Village): (on: Offset) => VisitStory {
  const { random, tell, fateOf } = village;
  const life = talkAbout(
    'PERSON',
    lives
      .slice(0, -1)
      .flat()
      .filter(({ of, isSensitive }) => !isSensitive && (!of || of.includes('teen'))),
  );
  const work = talkAbout('WORK', trades.logistics.later);
  // Now of her life, now of her work: so that neither is told to its end long before today.
  let talks = [life, work, life, work, life, work, work];
  return (on) => {
    const said = talks[0]!.next(kept, tell, random);
    talks = [...talks.slice(1), talks[0]!];
    const issue = on < -70 && random.chance(0.5) ? requestOf({ on, place, seat, kept }, fateOf, tell, random) : null;
    const issues: readonly IssueStory[] = issue ? [issue] : [];
    return {
      on,
      by: seat.coordinator,
      channel: 'VISIT',
      raisedBy: 'STAFF',
      ...(said ? { facts: [said.line] } : {}),
      ...(issue ? { issues } : {}),
    };
  };
}

function withNext(visits: readonly VisitStory[]): VisitStory[] {
  const last = visits.findLast((it) => !it.fixesNoDate)!;
  return visits.map((it) => (it === last ? { ...it, next: { on: 6 } } : it));
}

/** What was reported in months that are over need not be asked about. */
function endsOf(visits: readonly VisitStory[]): Record<string, 'DONE'> {
  const threads = visits.flatMap((it) => (it.fixesNoDate && month(it.on) > 1 ? it.facts! : [])).map((it) => it.thread);
  return Object.fromEntries(threads.map((it) => [it, 'DONE' as const]));
}
