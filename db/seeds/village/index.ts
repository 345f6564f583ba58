import type { Calendar } from '../calendar.ts';
import type { PersonStory } from '../story.ts';
import { fates } from './fates.ts';
import { withJointVisits } from './joint-visits.ts';
import { lifeOf } from './life-of.ts';
import { longTimer } from './long-timer.ts';
import { randomFrom } from './random.ts';
import { seats } from './seats.ts';
import { teller } from './teller.ts';

/** Another number tells another village. */
const SEED = 20_190_401;

/** Everybody who is not told by hand. The same in every run of a day. */
export function villagers(calendar: Calendar): PersonStory[] {
  const random = randomFrom(SEED);
  const village = { random, tell: teller(), fateOf: fates(), names: new Set<string>() };
  const people = seats(random).map((seat, index) => lifeOf(seat, `E-${2001 + index}`, village));
  return [longTimer(calendar, village), ...withJointVisits(people)];
}
