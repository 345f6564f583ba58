import type { Channel } from '#domain';
import type { Workplace } from '../clients/index.ts';
import type { PersonStory, VisitStory } from '../story.ts';
import { noNext } from '../words/index.ts';
import { backgroundOf, workOf, type Background } from './background.ts';
import { careerOf } from './career.ts';
import { meetingsOf } from './meetings.ts';
import { HAVE_THEIR_DAY, type Seat } from './seats.ts';
import { talkAbout } from './talk.ts';
import type { Meeting, Scene, Village } from './village.ts';
import { visitAt } from './visit-at.ts';

const ways: readonly Channel[] = ['VISIT', 'VISIT', 'VISIT', 'PHONE', 'ONLINE'];
const colleagues = ['隣の席の方', 'ベテランの方', '同期の方', '年上の先輩'] as const;

/** Somebody of the village, from the seat that they have in it. */
export function lifeOf(seat: Seat, staffNo: string, village: Village): PersonStory {
  const { random, tell } = village;
  const background = backgroundOf(random, village.names);
  const { jobs, places } = careerOf(seat, random, tell);
  const scenes = scenesOf(places, seat, background, village);
  const meetings = jobs.flatMap((job, index) => meetingsIn(scenes[index]!, meetingsOf(job, random)));
  const inOrder = meetings.sort((a, b) => a.on - b.on);
  return {
    name: background.name,
    reading: background.reading,
    staffNo,
    phone: `090-0000-${staffNo.slice(2)}`,
    office: seat.office,
    jobs,
    visits: inOrder.map((it) => ({ ...visitAt(it, village), ...whatNext(it, village) })),
    threadEnds: endsOf(scenes, village),
  };
}

/** One life, told in every place where they work; what belongs to the work is told there alone. */
function scenesOf(places: readonly Workplace[], seat: Seat, { kept, life }: Background, { random }: Village): Scene[] {
  const known = new Set<string>();
  const ofLife = talkAbout('PERSON', life);
  return places.map((place, job) => ({
    job,
    place,
    seat,
    kept: { ...kept, 上長: place.boss, 同僚: random.pick(colleagues) },
    life: ofLife,
    work: talkAbout('WORK', workOf(place, known, random)),
  }));
}

const meetingsIn = (scene: Scene, { held, next }: ReturnType<typeof meetingsOf>): Meeting[] =>
  held.map((on, index) => ({ on, index, scene, isLast: index === held.length - 1, next }));

function whatNext({ isLast, next, scene }: Meeting, { random, tell }: Village): Partial<VisitStory> {
  if (!isLast) return {};
  const { seat, kept } = scene;
  if (next === null)
    return { noNextReason: tell.say(random.pick(noNext), kept, random) ?? '満了。年に一度、こちらから便りを出す。' };
  const on = HAVE_THEIR_DAY.includes(seat.coordinator) ? Math.max(2, next) : next;
  return { next: { on, channel: random.pick(ways) } };
}

/** Half of what came to its end is not asked about any more. */
function endsOf(scenes: readonly Scene[], { random }: Village): Record<string, 'DONE'> {
  const finished = scenes.flatMap(({ job, life, work }) => [...(job === 0 ? life.finished : []), ...work.finished]);
  return Object.fromEntries(finished.filter(() => random.chance(0.5)).map((it) => [it, 'DONE' as const]));
}
