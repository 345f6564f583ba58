import type { ComposedKind } from './mail-language.ts';

/** The mails whose words an office may choose. What speaks of a fault of the mails themselves is ours alone. */
export type WordedKind = Exclude<ComposedKind, 'BOUNCED' | 'IN_DOUBT' | 'MAIL_STOPPED'>;

export const WORDED: readonly WordedKind[] = [
  'MORNING',
  'MANAGER_MORNING',
  'CALL_DUE',
  'TO_MANAGER',
  'TO_HEAD',
  'HANDED_OVER',
];
