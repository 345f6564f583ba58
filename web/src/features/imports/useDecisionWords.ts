import type { ImportDecision } from '#domain';
import { useI18n } from 'vue-i18n';

/** A decision as the verb on its button, and as what was decided. */
export function useDecisionWords() {
  const { t, te, locale } = useI18n();
  return {
    /** To take a row in says what stays as it is, where the reason is known. */
    verb(decision: ImportDecision, code?: string): string {
      const own = `imports.decide.despite.${code}`;
      return t(decision === 'IMPORT' && code && te(own, locale.value) ? own : `imports.decide.${decision}`);
    },
    done: (decision: ImportDecision): string => t(`imports.decided.${decision}`),
  };
}
