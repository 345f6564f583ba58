/** With whom somebody lives; the age of a child keeps what is said of it from contradicting itself. */
export type Household = 'alone' | 'couple' | 'parents' | 'small' | 'school' | 'teen';

/**
 * Something that is talked about over several visits, step by step. In a step, `{名}` is a word that the person keeps for
 * good, and `[one|another]` a choice made anew each time.
 */
export interface Topic {
  readonly thread: string;
  readonly steps: readonly string[];
  /** What a person chooses once, by the name that the steps use. */
  readonly choose?: Readonly<Record<string, readonly string[]>>;
  /** Only in such a household. Everywhere where it is not said. */
  readonly of?: readonly Household[];
  readonly isSensitive?: boolean;
}
