import type { Day, IssueState } from '#domain';
import { doDeed, type Saved } from './do-deed.ts';
import { formOf, type Deed, type DeedForm, type Promised } from './issue-deeds.ts';

export type Before = Promised & { readonly state: IssueState };

/**
 * How a deed that was a slip is taken back, if it can be: an end or a hold by reopening with the days that stood, or
 * without any where nothing was promised; a change by promising again what was promised. What was told somebody cannot be untold.
 */
export function undoOf(
  deed: Deed,
  before: Before,
  today: Day,
): ((saved: Saved, reason: string) => Promise<unknown>) | null {
  const verb = verbOf(deed, before, today);
  if (!verb) return null;
  const form = (reason: string): DeedForm => ({ ...formOf('change', before, today, null), reason });
  return (saved, reason) => doDeed(verb, saved, form(reason));
}

function verbOf(deed: Deed, before: Before, today: Day): Deed | null {
  if (before.state === 'NEEDS_PROMISE') return deed === 'settle' || deed === 'withdraw' ? 'unsettle' : null;
  if (before.state !== 'OPEN') return null;
  if (deed === 'resolve' || deed === 'hold' || deed === 'withdraw') return 'reopen';
  // A day that has passed cannot be promised once more.
  const days = [before.dueOn, before.reportOn, before.decideOn];
  return deed === 'change' && days.every((day) => !day || day >= today) ? 'change' : null;
}
