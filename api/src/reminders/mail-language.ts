import type { Channel, OwedWhat } from '#domain';

/** The mails that are ours to word; an office may put its own words in the place of these. */
export type ComposedKind =
  | 'MORNING'
  | 'MANAGER_MORNING'
  | 'CALL_DUE'
  | 'TO_MANAGER'
  | 'TO_HEAD'
  | 'HANDED_OVER'
  | 'BOUNCED'
  | 'IN_DOUBT'
  | 'MAIL_STOPPED';

/** What stands around the lines of a mail, with places such as {name}. */
export interface Wording {
  readonly greeting: string;
  readonly intro: string;
  readonly closing: string;
}

/** A mail in one language. The keys are the parts of the mails, in their order. */
export interface MailWords {
  readonly product: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly day: string;
  readonly person: string;
  readonly owner: string;
  readonly supervisor: string;
  readonly reading: string;
  readonly aboutPerson: string;
  readonly callOf: string;
  readonly callsOf: string;
  readonly termEnds: string;
  readonly contactBy: string;
  readonly handedBy: string;
  readonly separator: string;
  readonly counted: string;
  readonly more: string;
  readonly lateNote: string;
  readonly open: string;
  readonly openPromises: string;
  readonly openCall: string;
  readonly openCalls: string;
  readonly openHandover: string;
  readonly openDesk: string;
  readonly settings: string;
  readonly sentBy: string;
  /** Nobody's, for a mail that is only looked at. */
  readonly example: { readonly person: string; readonly client: string };
  readonly what: Readonly<Record<OwedWhat, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly section: Readonly<Record<SectionKey, string>>;
  readonly subject: Readonly<Record<ComposedKind, string>>;
  readonly subjectPart: Readonly<Record<SubjectPart, string>>;
  readonly wording: Readonly<Record<ComposedKind, Wording>>;
}

export type SectionKey =
  'LATE' | 'TODAY' | 'WEEK' | 'UNREPORTED' | 'CALLS' | 'UNASSIGNED_CALLS' | 'TEAM_LATE' | 'TERMS' | 'HANDOVERS';
export type SubjectPart =
  'meetings' | 'due' | 'late' | 'ahead' | 'unreported' | 'calls' | 'teamLate' | 'terms' | 'handovers';
