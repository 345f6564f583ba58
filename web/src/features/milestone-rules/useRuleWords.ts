import { useI18n } from 'vue-i18n';
import type { RuleFieldsFragment } from '../../graphql/gql/graphql.ts';

type Timing = Pick<RuleFieldsFragment, 'trigger' | 'amount' | 'forWhom'>;

const whenKey = (forWhom: string, trigger: string) =>
  `milestone-rules.when.${forWhom === 'ALUMNUS' ? 'alumnus' : 'staff'}.${trigger}`;

/** A rule in one line: when, then by whom and how, then within which days. */
export function useRuleWords() {
  const { t } = useI18n();
  const when = ({ trigger, amount, forWhom }: Timing) =>
    t(whenKey(forWhom, amount === 0 ? 'FIRST_DAY' : trigger), { n: amount ?? 0 }, amount ?? 0);
  const how = ({ makes, byRole, channel }: RuleFieldsFragment) =>
    makes === 'CALL'
      ? t('milestone-rules.byManager')
      : t('milestone-rules.by', {
          role: t(`accounts.role.${byRole}`),
          channel: t(`milestone-rules.channel.${channel}`),
        });
  const within = ({ daysBefore, daysAfter }: RuleFieldsFragment) =>
    daysBefore + daysAfter === 0
      ? t('milestone-rules.onTheDay')
      : t(daysBefore === 0 ? 'milestone-rules.withinAfter' : 'milestone-rules.within', {
          before: daysBefore,
          after: daysAfter,
        });
  return {
    when,
    line: (rule: RuleFieldsFragment) => [when(rule), how(rule), within(rule)].join(t('milestone-rules.dot')),
  };
}
