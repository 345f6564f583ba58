import type { CalendarDraft } from './calendar-draft.ts';

interface Left {
  readonly draft: CalendarDraft;
  readonly base: CalendarDraft;
  /** Of the calendar from which it was begun: who saved meanwhile is met as a conflict. */
  readonly version: number;
}

/** What was changed and not yet saved, by office: whoever looks at another page comes back to it. Gone with the tab. */
export const leftDrafts = new Map<string, Left>();
