import type { Gathered } from './gathered.ts';
import type { Ledger } from './ledger.ts';
import type { Sender } from './message.ts';
import type { SmtpTransport } from './smtp-transport.ts';
import type { DoubtOracle, Pace, WhatIsTold } from './what-is-told.ts';

/** What all steps of the work on reminders share. */
export interface Engine {
  readonly workerId: string;
  readonly ledger: Ledger;
  readonly gathered: Gathered;
  readonly told: WhatIsTold;
  readonly pace: Pace;
  /** Null: nobody said where mails are handed over, and they wait. */
  readonly transport: SmtpTransport | null;
  readonly oracle: DoubtOracle | null;
  readonly from: Sender;
  /** What stands behind the @ of a Message-ID. */
  readonly host: string;
  /** Told once, when the server begins to take nothing from us: the log is where its operator looks first. */
  readonly onStop: (why: string) => void;
}
