import type { RuleDraft, RuleMakes } from '#domain';
import type { RuleFieldsFragment } from '../../graphql/gql/graphql.ts';

/** A rule as the form holds it: numbers as they are typed. */
export type RuleValues = Omit<RuleDraft, 'amount' | 'daysBefore' | 'daysAfter'> & {
  readonly amount: string;
  readonly daysBefore: string;
  readonly daysAfter: string;
};

/** What most rules of a kind are. */
export const newRule = (makes: RuleMakes): RuleValues =>
  makes === 'CALL'
    ? {
        ...{ name: '', makes, trigger: 'MONTHS_AFTER_START', amount: '6', forWhom: 'SUPERVISOR', byRole: 'MANAGER' },
        ...{ channel: 'PHONE', daysBefore: '3', daysAfter: '7', script: '' },
      }
    : {
        ...{ name: '', makes, trigger: 'DAYS_AFTER_START', amount: '30', forWhom: 'STAFF', byRole: 'COORDINATOR' },
        ...{ channel: 'VISIT', daysBefore: '3', daysAfter: '7', script: '' },
      };

export const valuesOf = ({
  name,
  makes,
  trigger,
  amount,
  forWhom,
  byRole,
  channel,
  ...it
}: RuleFieldsFragment): RuleValues => ({
  ...{ name, makes, trigger, forWhom, byRole, channel, amount: amount === null ? '' : String(amount) },
  ...{ daysBefore: String(it.daysBefore), daysAfter: String(it.daysAfter), script: it.script },
});

const COUNTED = ['DAYS_AFTER_START', 'MONTHS_AFTER_START', 'NTH_RENEWAL'];
export const isCounted = ({ trigger }: Pick<RuleValues, 'trigger'>): boolean => COUNTED.includes(trigger);

/** Full-width digits count; what is no number is one that no rule admits. */
const numberOf = (text: string | number): number => {
  const plain = String(text).normalize('NFKC').trim();
  return /^[-+]?\d+$/.test(plain) ? Number(plain) : NaN;
};

export const draftOf = (values: RuleValues): RuleDraft => ({
  ...values,
  name: values.name.trim(),
  amount: isCounted(values) ? (String(values.amount).trim() ? numberOf(values.amount) : null) : null,
  daysBefore: numberOf(values.daysBefore),
  daysAfter: numberOf(values.daysAfter),
});
