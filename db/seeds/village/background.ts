import { trades, lives } from '../words/index.ts';
import type { Household, Topic } from '../words/topic.ts';
import { families, men, women } from './names.ts';
import type { Random } from './random.ts';
import type { Kept } from './teller.ts';
import type { Workplace } from '../clients/index.ts';

/** What does not change about somebody while we talk with them. */
export interface Background {
  readonly name: string;
  readonly reading: string;
  readonly household: Household;
  readonly kept: Kept;
  /** What they talk about beside work, in this order. */
  readonly life: readonly Topic[];
}

const households: readonly Household[] = ['alone', 'alone', 'couple', 'couple', 'parents', 'small', 'school', 'teen'];

const relatives: Record<Household, readonly string[]> = {
  alone: ['妹さん', 'ご友人', 'お姉さま', '弟さん'],
  couple: [],
  parents: ['お母さま', 'お父さま'],
  small: [],
  school: [],
  teen: [],
};

export function backgroundOf(random: Random, taken: Set<string>): Background {
  const isWoman = random.chance(0.6);
  const [family, familyReading] = random.pick(families);
  const [given, givenReading] = random.pick(isWoman ? women : men);
  const name = `${family} ${given}`;
  if (taken.has(name)) return backgroundOf(random, taken);
  taken.add(name);

  const household = random.pick(households);
  const partner = isWoman ? 'ご主人' : '奥さま';
  return {
    name,
    reading: `${familyReading} ${givenReading}`,
    household,
    kept: {
      家族: relatives[household].length > 0 ? random.pick(relatives[household]) : partner,
      家族外: random.pick(['お姉さま', 'お兄さま', '弟さん', '妹さん']),
      子: random.pick(['娘さん', '息子さん']),
    },
    life: lifeOf(household, random),
  };
}

/** One of each kind in turn, so that two topics of a kind never meet. */
function lifeOf(household: Household, random: Random): Topic[] {
  const fits = ({ of }: Topic) => !of || of.includes(household);
  const kinds = lives.map((topics) => random.shuffled(topics.filter(fits)));
  const commute = kinds.at(-1)![0]!;
  const rounds = [0, 1, 2, 3].flatMap((round) => random.shuffled(kinds.slice(0, -1).flatMap((it) => it[round] ?? [])));
  return [...rounds.slice(0, 1), commute, ...rounds.slice(1)];
}

/** What they talk about at work in such a place, from the first weeks on; what was talked about elsewhere is not begun again. */
export function workOf({ trade }: Workplace, known: Set<string>, random: Random): Topic[] {
  const { begin, later } = trades[trade];
  const all = [...random.shuffled(begin), ...random.shuffled(later)];
  const anew = all.filter(({ thread }) => !known.has(thread));
  for (const { thread } of anew) known.add(thread);
  return anew;
}
