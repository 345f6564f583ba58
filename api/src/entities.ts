import { OfficeRole } from './accounts/office-role.entity.ts';
import { OneTimeLink } from './accounts/one-time-link.entity.ts';
import { Session } from './accounts/session.entity.ts';
import { User } from './accounts/user.entity.ts';
import { Assignment } from './assignments/assignment.entity.ts';
import { ContractTerm } from './assignments/contract-term.entity.ts';
import { Ownership } from './assignments/ownership.entity.ts';
import { TakenBackEnd } from './assignments/taken-back-end.entity.ts';
import { Client } from './clients/client.entity.ts';
import { FirstRecall } from './clients/first-recall.entity.ts';
import { OrgUnit } from './clients/org-unit.entity.ts';
import { Site } from './clients/site.entity.ts';
import { Supervisor } from './clients/supervisor.entity.ts';
import { Consent } from './consents/consent.entity.ts';
import { Conversation } from './conversations/conversation.entity.ts';
import { Fact } from './conversations/fact.entity.ts';
import { ThreadEnd } from './conversations/thread-end.entity.ts';
import { Disclosure } from './disclosure/disclosure.entity.ts';
import { CalendarFeedRow } from './feeds/calendar-feed.entity.ts';
import { FollowUpChange } from './follow-ups/follow-up-change.entity.ts';
import { FollowUp } from './follow-ups/follow-up.entity.ts';
import { HandoverPerson } from './handovers/handover-person.entity.ts';
import { Handover } from './handovers/handover.entity.ts';
import { Import } from './imports/import.entity.ts';
import { NoticeSetting } from './inbox/notice-setting.entity.ts';
import { MilestoneRule } from './milestone-rules/milestone-rule.entity.ts';
import { OfficeCalendarRow } from './offices/office-calendar.entity.ts';
import { OfficeClosureRow } from './offices/office-closure.entity.ts';
import { Office } from './offices/office.entity.ts';
import { CallThanks } from './milestone-calls/call-thanks.entity.ts';
import { MilestoneCallEntry } from './milestone-calls/milestone-call-entry.entity.ts';
import { MilestoneCall } from './milestone-calls/milestone-call.entity.ts';
import { IssueEntry } from './open-issues/issue-entry.entity.ts';
import { OpenIssue } from './open-issues/open-issue.entity.ts';
import { Person } from './people/person.entity.ts';
import { MailWording } from './reminders/mail-wording.entity.ts';
import { OfficeMail } from './reminders/office-mail.entity.ts';
import { SavedView } from './saved-views/saved-view.entity.ts';
import { SilenceLimit } from './silence/silence-limit.entity.ts';
import { Tenure } from './tenures/tenure.entity.ts';

/** Every table that a command writes through the mapper. */
export const entities = [
  Assignment,
  CalendarFeedRow,
  CallThanks,
  Client,
  Consent,
  ContractTerm,
  Conversation,
  Disclosure,
  Fact,
  FirstRecall,
  FollowUp,
  FollowUpChange,
  Handover,
  HandoverPerson,
  Import,
  IssueEntry,
  MailWording,
  MilestoneCall,
  MilestoneCallEntry,
  MilestoneRule,
  NoticeSetting,
  Office,
  OfficeCalendarRow,
  OfficeClosureRow,
  OfficeMail,
  OfficeRole,
  OneTimeLink,
  OpenIssue,
  OrgUnit,
  Ownership,
  Person,
  SavedView,
  Session,
  SilenceLimit,
  Site,
  Supervisor,
  TakenBackEnd,
  Tenure,
  ThreadEnd,
  User,
];
