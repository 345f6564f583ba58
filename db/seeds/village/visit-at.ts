import type { Channel } from '#domain';
import type { UserKey } from '../company.ts';
import type { FactStory, VisitStory } from '../story.ts';
import { beginnings, beginningsAnew, farewells, values } from '../words/index.ts';
import { requestOf } from './requests.ts';
import type { Seat } from './seats.ts';
import { asWritten, lineForOneself, takenBack } from './talk.ts';
import type { Meeting, Village } from './village.ts';

const ways: readonly Channel[] = ['VISIT', 'VISIT', 'VISIT', 'PHONE', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL'];
const first: readonly Channel[] = ['VISIT', 'VISIT', 'ONLINE'];
const others: Record<Seat['office'], readonly UserKey[]> = {
  head: ['enomoto', 'kawabata'],
  branch: ['soma', 'murase', 'konishi'],
  omiya: ['sakurai', 'kudo', 'sugimoto'],
};

/** What was asked since then is likely to be open still. */
const LATELY = -60;

/** A conversation of the past: two lines as a rule, and now and then a request. */
export function visitAt(meeting: Meeting, village: Village): VisitStory {
  const { random, tell, fateOf } = village;
  const { on, index, scene } = meeting;
  const by = whoTalks(scene.seat, village);
  const isFarewell = meeting.isLast && meeting.next === null;
  const facts = factsAt(meeting, village).filter((it) => by !== scene.seat.sales || !it.isSensitive);
  const asks = index > 0 && !isFarewell && random.chance(on > LATELY ? 0.5 : 0.28);
  const issue = asks ? requestOf({ on, ...scene }, fateOf, tell, random) : null;
  const note =
    by === scene.seat.coordinator && random.chance(0.015) ? lineForOneself(on, scene.kept, tell, random) : null;
  const all = note ? [...facts, note] : facts;
  return {
    on,
    by,
    job: scene.job,
    channel: random.pick(index === 0 ? first : ways),
    raisedBy: random.chance(0.7) ? 'STAFF' : 'US',
    ...(all.length > 0 ? { facts: all } : {}),
    ...(issue ? { issues: [issue] } : {}),
  };
}

function whoTalks({ office, coordinator, sales }: Seat, { random }: Village): UserKey {
  if (random.chance(0.05)) return random.pick(others[office]);
  return random.chance(0.05) ? sales : coordinator;
}

function factsAt({ on, index, isLast, next, scene }: Meeting, { tell, random }: Village): FactStory[] {
  const { life, work, kept, job } = scene;
  const told = (thread: string, patterns: readonly string[], about: FactStory['about'] = 'WORK'): FactStory[] => {
    const text = tell.say(random.pick(patterns), kept, random);
    return text === null ? [] : [{ thread: `${thread} ${job}`, text, about }];
  };
  if (index > 0 && random.chance(0.03)) return [];
  const said = random.chance(0.88) ? life.next(kept, tell, random) : null;
  const ofLife = said ? [asWritten(said, tell, random)] : [];
  if (index === 0) return [...ofLife, ...told('就業の前', job === 0 ? beginnings : beginningsAnew)];
  if (isLast && next === null) return [...ofLife, ...told('見送り', farewells)];
  const ofWork = work.next(kept, tell, random);
  const mistaken = random.chance(0.004) ? work.next(kept, tell, random) : null;
  const ofValues = random.chance(0.05) ? told(`大切なこと ${index}`, values, 'VALUES') : [];
  const back = mistaken ? takenBack(mistaken, on, tell, random) : null;
  return [...ofLife, ...(ofWork ? [asWritten(ofWork, tell, random)] : []), ...ofValues, ...(back ? [back] : [])];
}
