import { recallFault, type Day } from '#domain';
import type { Lacks } from '../../composables/useForm.ts';

/** What the form of a figure holds: numbers as they are typed. */
export interface RecallDraft {
  askedOn: Day | null;
  asked: string;
  namedUs: string;
}

interface Kept {
  readonly askedOn: Day;
  readonly asked: number;
  readonly namedUs: number;
}

/** A new figure is of today, unless somebody says otherwise. */
export const draftOfRecall = (kept: Kept | undefined, today: Day): RecallDraft => ({
  askedOn: kept?.askedOn ?? today,
  asked: kept ? String(kept.asked) : '',
  namedUs: kept ? String(kept.namedUs) : '',
});

/** As it is sent. Digits of full width count as digits. */
export const figureOf = ({ askedOn, asked, namedUs }: RecallDraft) => ({
  askedOn: askedOn!,
  asked: numberIn(asked),
  namedUs: numberIn(namedUs),
});

export function lacksOfRecall(draft: RecallDraft, today: Day): Lacks {
  if (!draft.askedOn) return { askedOn: 'ASKED_ON_MISSING' };
  const fault = recallFault(figureOf(draft), today);
  return fault ? { [fault.field]: fault.code } : {};
}

function numberIn(text: string): number {
  const typed = text.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
}
