export interface Waited {
  readonly unit: 'second' | 'minute' | 'hour' | 'day';
  readonly n: number;
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** How long something waits, from seconds, in the largest unit of which there is a whole one. */
export function waited(seconds: number): Waited {
  const found = UNITS.find(([, length]) => seconds >= length);
  return found ? { unit: found[0], n: Math.floor(seconds / found[1]) } : { unit: 'second', n: seconds };
}
