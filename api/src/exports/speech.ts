import type { Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { wordsIn, type Say } from '../core/screen-words.ts';

/** How a file speaks: in the language and the zone of whoever takes it. */
export interface Speech {
  readonly say: Say;
  /** A day as a spreadsheet of that country knows one; empty where there is none. */
  readonly day: (day: Day | null | undefined) => string;
}

export function speechOf({ language }: Pick<Actor, 'language'>): Speech {
  return {
    say: wordsIn(language),
    day: (day) => (language === 'ja' ? (day ?? '').replaceAll('-', '/') : (day ?? '')),
  };
}
