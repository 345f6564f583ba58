import { addDays } from '../day.ts';
import type { DayContext, DayRule, Meaning } from './day-reading.ts';
import { NUMBER, numberOf } from './numerals.ts';
import { stepFrom } from './near-rules.ts';
import { rule } from './rule.ts';

/** How long before its end a contract is talked over, in days. */
const BEFORE_RENEWAL = 21;

const END = '(?:契約の?)?(?:更新|満了|終了)日?';

/** 更新前 means three weeks before; once those have begun, a week before or the last day is asked. */
function beforeRenewal({ today, contractEndOn }: DayContext): Meaning {
  if (!contractEndOn) return { fault: 'NO_CONTRACT_END' };
  const usual = addDays(contractEndOn, -BEFORE_RENEWAL);
  if (usual >= today) return { day: usual, shift: 'EARLIER' };
  return { ask: 'WHICH_DAY', days: [addDays(contractEndOn, -7), contractEndOn], shift: 'EARLIER' };
}

function beforeEnd(count: number, unit: string, { contractEndOn }: DayContext): Meaning {
  if (!contractEndOn) return { fault: 'NO_CONTRACT_END' };
  const day = stepFrom(contractEndOn, -count, unit);
  return day ? { day, shift: 'EARLIER' } : { fault: 'NO_SUCH_DAY' };
}

/** Days counted from the end of the contract term. What comes after it comes too late: so these move earlier. */
export const contractRules: readonly DayRule[] = [
  rule('(?:契約の?)?更新の?前(?!日)', (_, context) => beforeRenewal(context)),
  rule(`${END}の?(?<n>${NUMBER}) ?(?<unit>日|週間?|[かカヵヶケ箇]月)前`, ({ n, unit = '' }, context) =>
    beforeEnd(numberOf(n), unit, context),
  ),
  rule('契約の?(?:満了|終了)日?|満了日|(?:契約)?更新日', (_, context) => beforeEnd(0, '日', context)),
];
