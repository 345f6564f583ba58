import type { ReminderKind } from '#domain';
import type { Composer } from '../core/mail.ts';
import { bounced, inDoubt, mailStopped } from './alerts.ts';
import { callDue } from './call-due.ts';
import { callThanked } from './call-thanked.ts';
import { handedOver } from './handed-over.ts';
import { managerMorning } from './manager-morning.ts';
import { morning } from './morning.ts';
import { ownStep, stepAbove } from './step.ts';

/** What each kind of reminder says; its links lead to this address. A password reset and a test mail say themselves. */
export const composersFor = (publicUrl: string) =>
  ({
    MORNING: morning(publicUrl),
    MANAGER_MORNING: managerMorning(publicUrl),
    CALL_DUE: callDue(publicUrl),
    CALL_THANKED: callThanked,
    DUE: ownStep,
    DUE_AGAIN: ownStep,
    TO_MANAGER: stepAbove(publicUrl, 'TO_MANAGER'),
    TO_HEAD: stepAbove(publicUrl, 'TO_HEAD'),
    HANDED_OVER: handedOver(publicUrl),
    BOUNCED: bounced(publicUrl),
    IN_DOUBT: inDoubt(publicUrl),
    MAIL_STOPPED: mailStopped(publicUrl),
  }) satisfies Partial<Record<ReminderKind, Composer>>;
