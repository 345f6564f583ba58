import type { Difference, Theirs } from '../../composables/useConflict.ts';
import { isCounted, type RuleValues } from './rule-draft.ts';

type Translate = (key: string) => string;
const KEY = 'milestone-rules';

/** In what my rule and the one that somebody saved meanwhile differ, in words. */
export function ruleDifferences(mine: RuleValues, theirs: Theirs, t: Translate): Difference[] {
  const told = (it: Readonly<Record<string, unknown>>) => ({
    name: String(it['name'] ?? '').trim(),
    number: isCounted(mine) ? String(it['amount'] ?? '') : '',
    role: t(`accounts.role.${String(it['byRole'])}`),
    channelLabel: t(`${KEY}.channel.${String(it['channel'])}`),
    before: String(it['daysBefore'] ?? ''),
    after: String(it['daysAfter'] ?? ''),
    script: String(it['script'] ?? '').trim(),
  });
  const [one, other] = [told(mine), told(theirs)];
  return (Object.keys(one) as (keyof typeof one)[])
    .filter((part) => one[part] !== other[part])
    .map((part) => ({ label: t(`${KEY}.${part}`), mine: one[part], theirs: other[part] }));
}
