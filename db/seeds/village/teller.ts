import type { Random } from './random.ts';

/** Words that stand for `{name}` in a sentence. */
export type Kept = Readonly<Record<string, string>>;

export interface Teller {
  /** A sentence from the pattern, of those tried the one that was said least. Null where all were said often enough. */
  readonly say: (pattern: string, kept: Kept, random: Random) => string | null;
}

/** In the whole village nobody says the same sentence more often. */
const OFTEN_ENOUGH = 5;
const TRIES = 12;

export function teller(): Teller {
  const said = new Map<string, number>();
  const count = (sentence: string) => said.get(sentence) ?? 0;
  return {
    say: (pattern, kept, random) => {
      let best = fill(pattern, kept, random);
      for (let tries = 1; tries < TRIES && count(best) > 0; tries += 1) {
        const other = fill(pattern, kept, random);
        if (count(other) < count(best)) best = other;
      }
      if (count(best) >= OFTEN_ENOUGH) return null;
      said.set(best, count(best) + 1);
      return best;
    },
  };
}

/** `[one|another]` becomes one of both, `{name}` what is kept under it. */
const fill = (pattern: string, kept: Kept, random: Random) =>
  pattern
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/\{([^}]*)\}/g, (_, name: string) => kept[name] ?? missing(name, pattern));

function missing(name: string, pattern: string): never {
  throw new Error(`no word for {${name}} in ${pattern}`);
}
