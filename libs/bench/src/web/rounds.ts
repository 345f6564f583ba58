import { withStolen } from './stolen.ts';

/** How many undisturbed rounds tell a time; and after how many in all one takes what there is. */
const ROUNDS = 5;
const MOST_ROUNDS = 20;

/** More than this share of the processors taken by the host, and a round tells of the host and not of the product. */
const DISTURBED = 0.03;

export interface Middle {
  readonly found: number;
  /** How many rounds were put aside because the host took part of the processors, whatever they told. */
  readonly disturbed: number;
}

/**
 * The middle of five rounds that nothing outside disturbed. Which round counts is told by the host's share alone, never by
 * what it measured. Where the host gives no peace, the five that it disturbed least.
 */
export async function middle(measure: () => Promise<number>): Promise<Middle> {
  const rounds: { answer: number; stolen: number }[] = [];
  const quiet = () => rounds.filter(({ stolen }) => stolen <= DISTURBED).length;
  while (quiet() < ROUNDS && rounds.length < MOST_ROUNDS) rounds.push(await withStolen(measure));
  const counted = rounds.toSorted((a, b) => a.stolen - b.stolen).slice(0, ROUNDS);
  const times = counted.map(({ answer }) => answer).sort((a, b) => a - b);
  return { found: times[Math.floor(times.length / 2)] ?? 0, disturbed: rounds.length - quiet() };
}
