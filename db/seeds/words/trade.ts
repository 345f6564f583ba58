import type { IssueWords } from './issue-words.ts';
import type { Topic } from './topic.ts';

/** What is talked about at work, while it is new and later on, and what is asked of us there. */
export interface TradeWords {
  readonly begin: readonly Topic[];
  readonly later: readonly Topic[];
  readonly issues: readonly IssueWords[];
}
