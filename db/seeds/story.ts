import type { About, Audience, Channel, ReportTo, ThreadEndKind, TopicRaiser } from '#domain';
import type { Offset } from './calendar.ts';
import type { SupervisorKey, UnitKey } from './clients/index.ts';
import type { OfficeKey, UserKey } from './company.ts';

/** A person's life with us as it is told under `people/`, in days from today. */
export interface PersonStory {
  readonly name: string;
  readonly reading: string;
  readonly staffNo: string;
  readonly phone: string;
  readonly office?: OfficeKey;
  readonly officeBefore?: {
    readonly office: OfficeKey;
    readonly untilOn: Offset;
    readonly by: UserKey;
    readonly reason: string;
  };
  readonly jobs: readonly JobStory[];
  readonly visits: readonly VisitStory[];
  /** Threads that nobody need ask about any more. */
  readonly threadEnds?: Readonly<Record<string, ThreadEndKind>>;
}

export interface JobStory {
  readonly unit: UnitKey;
  readonly supervisor: SupervisorKey;
  readonly startedOn: Offset;
  /** The last day of each contract term. */
  readonly termsTo: readonly Offset[];
  readonly endedOn?: Offset;
  readonly endReason?: string;
  /** Before the last day of the contract term. */
  readonly endedEarly?: boolean;
  /** It is settled that the running contract term is the last. */
  readonly isNotRenewed?: boolean;
  readonly coordinator: UserKey;
  readonly sales: UserKey;
  readonly salesNext?: Offset;
  /** When somebody above the two comes along. */
  readonly managerNext?: { readonly user: UserKey; readonly on: Offset };
  readonly coordinatorBefore?: { readonly user: UserKey; readonly untilOn: Offset; readonly reason: string };
}

export interface VisitStory {
  readonly on: Offset;
  readonly by: UserKey;
  readonly channel?: Channel;
  /** Which of the person's jobs; the last one where it is not said. */
  readonly job?: number;
  readonly raisedBy?: TopicRaiser;
  readonly facts?: readonly FactStory[];
  readonly issues?: readonly IssueStory[];
  /** The date fixed here. The day of the next visit where it is not said. */
  readonly next?: { readonly on: Offset; readonly channel?: Channel; readonly postponed?: { readonly reason: string } };
  readonly noNextReason?: string;
  /** A word in between: the date that was fixed before stands. */
  readonly fixesNoDate?: boolean;
  /** Others were met in the same visit: theirs bears the same number. */
  readonly joint?: number;
  /** It was first written under somebody else, by mistake. */
  readonly movedFrom?: { readonly staffNo: string; readonly on: Offset; readonly by: UserKey; readonly reason: string };
}

export interface FactStory {
  /** A second line in the same thread answers the one before it. */
  readonly thread: string;
  readonly text: string;
  readonly about: About;
  readonly audience?: Audience;
  readonly isSensitive?: boolean;
  /** The words as they were first written, before `text` corrected them. */
  readonly wrong?: string;
  readonly retracted?: { readonly on: Offset; readonly reason: string };
}

export interface IssueStory {
  readonly text: string;
  readonly audience?: 'TEAM' | 'EVERYONE';
  readonly promise: PromiseStory | null;
  readonly course?: readonly CourseStory[];
}

/** What was agreed on the spot. Without `report` it is reported to nobody. */
export interface PromiseStory {
  readonly owner: UserKey;
  readonly dueOn: Offset;
  readonly direction?: string;
  readonly decides?: { readonly user: UserKey; readonly on: Offset };
  readonly report?: { readonly to: Exclude<ReportTo, 'NOBODY'>; readonly on: Offset; readonly via: Channel };
}

/** What became of the issue, in the order in which it happened. */
export type CourseStory = { readonly on: Offset; readonly by: UserKey; readonly text: string } & (
  | { readonly kind: 'RESOLVED' | 'WITHDRAWN' }
  | { readonly kind: 'REPORTED'; readonly via: Channel }
  | { readonly kind: 'INTERIM_REPORT'; readonly via: Channel; readonly nextReportOn: Offset }
  | { readonly kind: 'HELD'; readonly untilOn: Offset }
  | { readonly kind: 'PROMISE_CHANGED' | 'REOPENED'; readonly dueOn: Offset; readonly reportOn?: Offset }
);

type More = Partial<Omit<FactStory, 'thread' | 'text' | 'about'>>;

/** A line about the person themself. */
export const life = (thread: string, text: string, more: More = {}): FactStory => ({
  thread,
  text,
  about: 'PERSON',
  ...more,
});

/** A line about their work. */
export const work = (thread: string, text: string, more: More = {}): FactStory => ({
  thread,
  text,
  about: 'WORK',
  ...more,
});
