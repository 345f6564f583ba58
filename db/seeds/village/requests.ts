import type { Channel } from '#domain';
import type { Offset } from '../calendar.ts';
import type { Workplace } from '../clients/index.ts';
import type { UserKey } from '../company.ts';
import type { IssueStory } from '../story.ts';
import { issuesAnywhere, trades, undecided } from '../words/index.ts';
import { courseOf, type Days } from './course-of.ts';
import type { Fate, FateOf } from './fates.ts';
import type { Random } from './random.ts';
import type { Seat } from './seats.ts';
import type { Kept, Teller } from './teller.ts';

export interface Asking {
  readonly on: Offset;
  readonly place: Workplace;
  readonly seat: Seat;
  readonly kept: Kept;
}

const decides: Record<Seat['office'], UserKey> = { head: 'kawabata', branch: 'kawabata', omiya: 'horiguchi' };
const ways: readonly Channel[] = ['VISIT', 'VISIT', 'PHONE', 'PHONE', 'MESSAGE', 'ONLINE', 'EMAIL'];

/** Something that was asked of us, what we promised, and what became of it. Null where the words are used up. */
export function requestOf(asking: Asking, fateOf: FateOf, tell: Teller, random: Random): IssueStory | null {
  const { on, place, seat, kept } = asking;
  const words = random.pick(random.chance(0.45) ? trades[place.trade].issues : issuesAnywhere);
  const chosen = Object.entries(words.choose).map(([name, list]) => [name, random.pick(list)]);
  const all: Kept = { ...kept, ...(Object.fromEntries(chosen) as Kept) };
  const say = (pattern: string) => tell.say(pattern, all, random);
  const text = say(words.text);
  const direction = say(words.direction);
  if (text === null || direction === null) return null;

  const owner = random.chance(0.15) ? seat.sales : seat.coordinator;
  const fate = fateOf(on, owner, random);
  const audience = random.chance(0.1) ? { audience: 'EVERYONE' as const } : {};
  if (fate === 'LACKS_PROMISE') return { text, ...audience, promise: null };

  const days = daysOf(fate, on, random);
  const course = courseOf({ fate, owner, days, words, say, random });
  if (course === null) return null;
  const to = random.chance(0.12) ? ('SUPERVISOR' as const) : ('PERSON' as const);
  const report = fate === 'SETTLED_UNTOLD' ? {} : { report: { to, on: days.report, via: random.pick(ways) } };
  const towards =
    fate === 'UNDECIDED'
      ? {
          direction: say(random.pick(undecided)) ?? direction,
          decides: { user: decides[seat.office], on: days.decide },
        }
      : { direction };
  return { text, ...audience, promise: { owner, dueOn: days.due, ...towards, ...report }, ...course };
}

/** Days by which the fate can come about: behind us what is done or late, ahead of us what is not. */
function daysOf(fate: Fate, on: Offset, random: Random): Days {
  const due = dueOf(fate, on, random);
  return { asked: on, due, report: due + random.between(1, 3), decide: Math.max(2, due - random.between(4, 8)) };
}

function dueOf(fate: Fate, on: Offset, { between }: Random): Offset {
  switch (fate) {
    case 'AHEAD':
      return between(3, 40);
    case 'UNDECIDED':
      return between(12, 40);
    case 'WAITS_FOR_REPORT':
      return between(4, 12);
    case 'DEED_IS_LATE':
      return -between(1, 4);
    case 'REPORT_IS_LATE':
      return -between(5, 8);
    default:
      return on + between(6, 20);
  }
}
