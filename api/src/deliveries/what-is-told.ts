import type { ReminderKind } from '#domain';
import type { Sql } from '../core/sql.ts';
import type { Composer } from './mail.ts';

/** What reminders say, and where they come from: the features that know give it. */
export interface WhatIsTold {
  /** A kind without one stands in the app alone. */
  readonly composers: Partial<Readonly<Record<ReminderKind, Composer>>>;
  /** Writes down what is due by now. Asked every minute by every worker, so twice must be as good as once. */
  readonly plan?: (work: { readonly sql: Sql }) => Promise<unknown>;
}

/** Knows whether a mail arrived, as the log of a mail server of one's own does. Null: it cannot say either. */
export interface DoubtOracle {
  hasArrived(messageId: string): Promise<boolean | null>;
}

/** How fast and how patiently mails are sent. Times in seconds. */
export interface Pace {
  /** Connections to the mail server at once. */
  readonly connections: number;
  /** Mails by one connection before it is opened anew. */
  readonly mailsPerConnection: number;
  /** How long a mail is one worker's: longer than all that an attempt may take. */
  readonly lease: number;
  /** What must be left of it when the first byte goes. */
  readonly margin: number;
  readonly connectTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
  /** Pauses between attempts; the last one again and again. */
  readonly backOff: readonly number[];
  /** After so much time of vain attempts a mail is held, and said. */
  readonly patience: number;
  /** Until the server is tried again that took nothing from us; from then on twice as long each time, at most 15 minutes. */
  readonly stopPause: number;
  /** How old a doubt must be: what a dying worker sent may still be on its way. */
  readonly doubtSettle: number;
  /** Stands above what the office chose. */
  readonly onDoubt: 'RESEND' | 'HOLD' | null;
  readonly mostResent: number;
  /** Mails an hour to one recipient; what is more comes later. */
  readonly hourly: number;
  readonly mostPoison: number;
  readonly poisonPause: number;
  /** Between two looks for something to do. */
  readonly rest: number;
}

export const PACE: Pace = {
  ...{ connections: 5, mailsPerConnection: 100, lease: 120, margin: 65 },
  ...{ connectTimeout: 10, greetingTimeout: 10, socketTimeout: 60 },
  ...{ backOff: [60, 120, 300, 900, 1800, 3600], patience: 24 * 3600, stopPause: 60 },
  ...{ doubtSettle: 120, onDoubt: null, mostResent: 5, hourly: 60 },
  ...{ mostPoison: 5, poisonPause: 30, rest: 1 },
};

/** The pause after so many attempts, a fifth shorter or longer, so that not all come back at once. */
export const pauseAfter = (attempts: number, { backOff }: Pick<Pace, 'backOff'>, chance = Math.random()): number =>
  (backOff[Math.min(attempts, backOff.length - 1)] ?? 0) * (0.8 + chance * 0.4);
