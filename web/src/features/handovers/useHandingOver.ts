import type { Day } from '#domain';
import { computed, reactive, ref } from 'vue';
import { asRefusal, useSentence } from '../../composables/useSentence.ts';
import { tell, type Refusal } from '../../graphql/index.ts';
import type { HandoverChoiceFieldsFragment } from '../../graphql/gql/graphql.ts';
import { handOver } from './handover-deeds.graphql.ts';

export type Choice = HandoverChoiceFieldsFragment;

/** What is decided of one person; empty: as for all. */
export interface OwnTerms {
  toId: string;
  togetherOn: Day | null;
}

/** As many as the API takes at once. */
export const MOST = 50;

export const keyOf = ({ person, from }: Choice): string => `${person.id} ${from.id}`;

/** Who is handed over to whom. What was chosen stays until it is done; a refusal stands at the row that it is about. */
export function useHandingOver() {
  const { sentenceOf, sentenceFor } = useSentence();
  const common = reactive({ toId: '', togetherOn: null as Day | null, reason: '' });
  const chosen = reactive(new Map<string, { choice: Choice; own: OwnTerms }>());
  const wasAsked = ref(false);
  /** A refusal, and what it was about: once that is changed it is said no longer. */
  const told = ref<{ readonly faults: Record<string, string>; readonly of: string }>();
  const failure = ref<string>();
  const isSending = ref(false);
  let key = crypto.randomUUID();

  function choose(choice: Choice, isChosen: boolean) {
    if (!isChosen) chosen.delete(keyOf(choice));
    else if (!chosen.has(keyOf(choice))) chosen.set(keyOf(choice), { choice, own: { toId: '', togetherOn: null } });
  }

  const decide = (choice: Choice, terms: Partial<OwnTerms>) => {
    const kept = chosen.get(keyOf(choice));
    if (kept) Object.assign(kept.own, terms);
  };

  const rows = computed(() =>
    [...chosen.values()].map(({ choice, own }) => ({
      personId: choice.person.id,
      fromId: choice.from.id,
      toId: own.toId || common.toId,
      togetherOn: own.togetherOn ?? common.togetherOn,
    })),
  );

  function lacks(): Record<string, string> {
    const found: Record<string, string> = {};
    if (!common.reason.trim()) found['reason'] = sentenceOf('REASON_MISSING', 'reason');
    if (rows.value.some(({ toId }) => !toId)) found['toId'] = sentenceOf('RECEIVER_MISSING', 'toId');
    if (chosen.size === 0) found['people'] = sentenceOf('NOBODY_CHOSEN', 'people');
    if (chosen.size > MOST) found['people'] = sentenceOf('TOO_MANY_TO_HAND_OVER', 'people');
    return found;
  }

  const act = () => JSON.stringify([common.reason, rows.value]);
  const faults = computed<Record<string, string>>(() => ({
    ...(wasAsked.value ? lacks() : {}),
    ...(told.value?.of === act() ? told.value.faults : {}),
  }));

  async function send(): Promise<readonly string[] | undefined> {
    wasAsked.value = true;
    told.value = failure.value = undefined;
    if (isSending.value || Object.keys(faults.value).length > 0) return undefined;
    isSending.value = true;
    try {
      const input = { key, reason: common.reason.trim(), people: rows.value };
      return (await tell(handOver, { input })).handOver.ids;
    } catch (thrown) {
      meet(asRefusal(thrown));
      return undefined;
    } finally {
      isSending.value = false;
    }
  }

  /** `people.3.toId`: of the fourth that was chosen. Another try is another act. */
  function meet(refusal: Refusal) {
    if (refusal.code !== 'UNREACHABLE') key = crypto.randomUUID();
    const at = /^(?:input\.)?people\.(\d+)/.exec(refusal.field ?? '')?.[1];
    const row = at === undefined ? undefined : [...chosen.keys()][Number(at)];
    const place = row ?? (refusal.field === 'reason' ? 'reason' : undefined);
    if (place) told.value = { faults: { [place]: sentenceFor(refusal) }, of: act() };
    else failure.value = sentenceFor(refusal);
  }

  return { common, chosen, faults, failure, isSending, choose, decide, send };
}
