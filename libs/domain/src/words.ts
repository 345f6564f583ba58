import { list } from './list.ts';

/** The closed lists that SQL, GraphQL and the screens share. `docs/words.md` says what each means. */

export const Role = list('COORDINATOR', 'SALES', 'MANAGER', 'PROGRAM_OWNER', 'ADMINISTRATOR');
export type Role = keyof typeof Role;

/** A manager's grade: 課長 ‹ 部長 ‹ 拠点長. */
export const Grade = list('SECTION', 'DEPARTMENT', 'OFFICE');
export type Grade = keyof typeof Grade;

export const Channel = list('VISIT', 'PHONE', 'ONLINE', 'MESSAGE', 'EMAIL');
export type Channel = keyof typeof Channel;

export const Audience = list('SELF', 'TEAM', 'EVERYONE');
export type Audience = keyof typeof Audience;

/** Whether a line is about the person themself, about their work, or what matters to them, in their own words. */
export const About = list('PERSON', 'WORK', 'VALUES');
export type About = keyof typeof About;

export const TopicRaiser = list('STAFF', 'US');
export type TopicRaiser = keyof typeof TopicRaiser;

export const ReportTo = list('PERSON', 'SUPERVISOR', 'NOBODY');
export type ReportTo = keyof typeof ReportTo;

export const IssueState = list('NEEDS_PROMISE', 'OPEN', 'ON_HOLD', 'RESOLVED', 'REPORTED', 'WITHDRAWN');
export type IssueState = keyof typeof IssueState;

/** Whose promises: mine, those of the people of my offices, or all that I may see. */
export const PromiseScope = list('MINE', 'OFFICE', 'ALL');
export type PromiseScope = keyof typeof PromiseScope;

/** The parts of the list of promises (約束), in its order. Each promise is in one of them. */
export const PromiseGroup = list('LATE', 'TODAY', 'THIS_WEEK', 'NEXT_WEEK', 'LATER', 'HELD', 'NEEDS_PROMISE');
export type PromiseGroup = keyof typeof PromiseGroup;

/** What of the list can be looked at alone. AHEAD: due after today. UNREPORTED: solved and not yet told. */
export const PromisePart = list('LATE', 'TODAY', 'AHEAD', 'UNREPORTED', 'HELD', 'NEEDS_PROMISE');
export type PromisePart = keyof typeof PromisePart;

export const IssueEntryKind = list(
  'PROMISE_CHANGED',
  'INTERIM_REPORT',
  'RESOLVED',
  'REPORTED',
  'HELD',
  'WITHDRAWN',
  'REOPENED',
);
export type IssueEntryKind = keyof typeof IssueEntryKind;

export const ThreadEndKind = list('DONE', 'ASIDE');
export type ThreadEndKind = keyof typeof ThreadEndKind;

export const FollowUpOrigin = list('AGREED', 'PLAN');
export type FollowUpOrigin = keyof typeof FollowUpOrigin;

export const FollowUpState = list('PLANNED', 'DONE', 'CANCELLED');
export type FollowUpState = keyof typeof FollowUpState;

export const TermOutcome = list('EXTENDED', 'ENDED', 'ENDED_EARLY', 'SWITCHED');
export type TermOutcome = keyof typeof TermOutcome;

/** What becomes of the dates agreed on for work that ends. */
export const FollowUpsThen = list('CANCEL', 'MOVE');
export type FollowUpsThen = keyof typeof FollowUpsThen;

/** How somebody left us (退職の事由). */
export const LeftHow = list('CONTRACT_ENDED', 'OWN_WISH', 'COMPANY', 'RETIREMENT', 'HIRED_BY_CLIENT', 'OTHER');
export type LeftHow = keyof typeof LeftHow;

/** What somebody agrees to (同意の目的). */
export const ConsentPurpose = list('ALUMNI_CONTACT', 'MAIL', 'PROFILE_SHARED');
export type ConsentPurpose = keyof typeof ConsentPurpose;

/** How a consent was given or withdrawn. FILE: a list that was imported says so. */
export const ConsentVia = list('PAPER', 'EMAIL', 'FORM', 'SPOKEN', 'FILE');
export type ConsentVia = keyof typeof ConsentVia;

/** In what two people are alike, so that one of them may be the other. */
export const Likeness = list('STAFF_NO', 'PHONE', 'EMAIL', 'READING', 'NAME');
export type Likeness = keyof typeof Likeness;

export const NoNextKind = list('UNDECIDED', 'NOT_NEEDED');
export type NoNextKind = keyof typeof NoNextKind;

/** Where somebody stands with us (就業中・これから・離れた人), told from their work and their time with us; an archived record apart. */
export const PersonPhase = list('WORKING', 'COMING', 'LEFT', 'ARCHIVED');
export type PersonPhase = keyof typeof PersonPhase;

/** What the list of people may be ordered by. Whoever lacks it comes last. */
export const PeopleSort = list('READING', 'LAST_CONTACT', 'NEXT', 'RENEWAL', 'CLIENT');
export type PeopleSort = keyof typeof PeopleSort;

/** What a search finds: people, clients with all that belongs to them, and what was said. */
export const SearchKind = list('PEOPLE', 'CLIENTS', 'SAID');
export type SearchKind = keyof typeof SearchKind;

/** What the list of people shows beside the name. */
export const PeopleColumn = list('STAFF_NO', 'CLIENT', 'OWNER', 'LAST_CONTACT', 'NEXT', 'RENEWAL', 'ISSUES', 'PHASE');
export type PeopleColumn = keyof typeof PeopleColumn;

/** Whether something is open with a person, or late. */
export const IssueNeed = list('OPEN', 'LATE');
export type IssueNeed = keyof typeof IssueNeed;
/** What changed on a person's record, beside what was said. */
export const ChangeKind = list(
  'STARTED',
  'ENDED',
  'END_TAKEN_BACK',
  'LEAVING_TAKEN_BACK',
  'RENEWED',
  'OWNER',
  'OFFICE',
  'MEETING',
  'PROMISE',
  'RETRACTED',
  'MOVED_HERE',
  'MOVED_AWAY',
  'EDITED',
);
export type ChangeKind = keyof typeof ChangeKind;

/** Whose plans a calendar shows: mine, or those of all whom I see. */
export const CalendarScope = list('MINE', 'OFFICE');
export type CalendarScope = keyof typeof CalendarScope;

/** What an issue asks for on a day. */
export const DueKind = list('DUE', 'DECIDE', 'REPORT', 'RESUME');
export type DueKind = keyof typeof DueKind;

export const LinkKind = list('INVITATION', 'PASSWORD_RESET', 'FIRST_ADMINISTRATOR');
export type LinkKind = keyof typeof LinkKind;

/** What a client is made of: itself, its places of business, their units, and who instructs there. */
export const ClientPart = list('CLIENT', 'SITE', 'ORG_UNIT', 'SUPERVISOR');
export type ClientPart = keyof typeof ClientPart;

export const Language = list('ja', 'en');
export type Language = keyof typeof Language;

/** What a rule makes: a meeting with our staff, or a call of thanks (お礼電話) to whoever gives them their work. */
export const RuleMakes = list('FOLLOW_UP', 'CALL');
export type RuleMakes = keyof typeof RuleMakes;

/** From when a rule counts. The amount: days, months, or which renewal; none for the others. */
export const RuleTrigger = list(
  'FIRST_DAY',
  'DAYS_AFTER_START',
  'MONTHS_AFTER_START',
  'NTH_RENEWAL',
  'EVERY_RENEWAL',
  'ANNIVERSARY',
);
export type RuleTrigger = keyof typeof RuleTrigger;

/** Whom a rule is for. */
export const ForWhom = list('STAFF', 'SUPERVISOR', 'ALUMNUS');
export type ForWhom = keyof typeof ForWhom;

export const CallState = list('PLANNED', 'DONE', 'CANCELLED');
export type CallState = keyof typeof CallState;

/** What came of a try: つながった, 不在, 折り返し, 要望あり. */
export const CallOutcome = list('REACHED', 'ABSENT', 'CALL_BACK', 'WISH');
export type CallOutcome = keyof typeof CallOutcome;

export const CallEntryKind = list(
  'REACHED',
  'ABSENT',
  'CALL_BACK',
  'WISH',
  'DELEGATED',
  'PUT_OFF',
  'DROPPED',
  'TAKEN_BACK',
);
export type CallEntryKind = keyof typeof CallEntryKind;

/**
 * What somebody is reminded of. DUE and DUE_AGAIN stand in the inbox and in the morning mail, CALL_THANKED in the inbox alone; the others
 * are mails of their own too.
 */
export const ReminderKind = list(
  'MORNING',
  'MANAGER_MORNING',
  'CALL_DUE',
  'CALL_THANKED',
  'DUE',
  'DUE_AGAIN',
  'TO_MANAGER',
  'TO_HEAD',
  'HANDED_OVER',
  'BOUNCED',
  'IN_DOUBT',
  'MAIL_STOPPED',
  'PASSWORD_RESET',
  'TEST',
);
export type ReminderKind = keyof typeof ReminderKind;

export const ReminderSubject = list(
  'USER',
  'PERSON',
  'ISSUE',
  'FOLLOW_UP',
  'CALL',
  'TERM',
  'HANDOVER',
  'DELIVERY',
  'THANKS',
);
export type ReminderSubject = keyof typeof ReminderSubject;

/** Where the mail of a reminder stands. IN_DATA: its bytes may be on their way. IN_DOUBT: nobody knows whether they arrived. */
export const DeliveryPhase = list('PENDING', 'CLAIMED', 'IN_DATA', 'SENT', 'BOUNCED', 'IN_DOUBT', 'HELD', 'SUPERSEDED');
export type DeliveryPhase = keyof typeof DeliveryPhase;

/** What an administrator knows of a mail in doubt: it arrived; it is to go again, as the same mail; it is left as it is. */
export const DoubtEnd = list('ARRIVED', 'SEND_AGAIN', 'LET_BE');
export type DoubtEnd = keyof typeof DoubtEnd;

/** What an office wants where nobody knows whether a mail arrived: to send it again, or to wait for a person. */
export const DoubtPolicy = list('RESEND', 'HOLD');
export type DoubtPolicy = keyof typeof DoubtPolicy;

/** What hangs on the days of an office. What a rule planned (PLAN, CALL) follows them; what people fixed stays. */
export const CalendarEffectKind = list('PLAN', 'CALL', 'VISIT', 'CALL_KEPT', 'DUE', 'REPORT');
export type CalendarEffectKind = keyof typeof CalendarEffectKind;

/** Why a figure has no share: too few were asked. */
export const NoRate = list('TOO_FEW');
export type NoRate = keyof typeof NoRate;

/** How it stands with a person who was handed over. MOVED_ON: nothing of it is in the receiver's name any longer. */
export const HandoverState = list('OPEN', 'ACCEPTED', 'DECLINED', 'UNDONE', 'MOVED_ON');
export type HandoverState = keyof typeof HandoverState;

/** Which handovers: those to me, those that I gave or made, and those of my office that wait for the receiver. */
export const HandoverPart = list('TO_ME', 'BY_ME', 'OF_OFFICE');
export type HandoverPart = keyof typeof HandoverPart;

/** How long somebody's work has lasted: until day 7, 30 or 90 after its first day, or longer. */
export const SilencePhase = list('FIRST_WEEK', 'FIRST_MONTH', 'FIRST_QUARTER', 'LATER');
export type SilencePhase = keyof typeof SilencePhase;
