import type { ReminderKind } from '#domain';
import type { Composer } from '../core/mail.ts';
import { morning } from './morning.ts';

/** What each kind of reminder says; its links lead to this address. A password reset and a test mail say themselves. */
export const composersFor = (publicUrl: string): Partial<Record<ReminderKind, Composer>> => ({
  MORNING: morning(publicUrl),
});
