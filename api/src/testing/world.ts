import { newId } from '../core/id.ts';

/** What a question can name: something of every kind that belongs to one office. */
export interface World {
  readonly officeId: string;
  /** An office below it. */
  readonly branchId: string;
  readonly userId: string;
  readonly email: string;
  /** A coordinator beside them, and one who left. */
  readonly colleagueId: string;
  readonly leaverId: string;
  readonly personId: string;
  readonly otherPersonId: string;
  readonly archivedPersonId: string;
  readonly assignmentId: string;
  readonly termId: string;
  readonly tenureId: string;
  /** Of somebody who left, and their work that ended. */
  readonly leftTenureId: string;
  readonly endedAssignmentId: string;
  readonly consentId: string;
  readonly conversationId: string;
  readonly factId: string;
  readonly issueId: string;
  readonly resolvedIssueId: string;
  readonly followUpId: string;
  /** To the insider; a person of it, and a promise to them. */
  readonly handoverId: string;
  readonly handedPersonId: string;
  readonly handedPromiseId: string;
  readonly clientId: string;
  readonly siteId: string;
  readonly orgUnitId: string;
  readonly supervisorId: string;
  /** A place of business where nobody works. */
  readonly emptySiteId: string;
  /** What surveys gave at the site. */
  readonly recallId: string;
  readonly otherRecallId: string;
  readonly savedViewId: string;
  /** What the user was reminded of. */
  readonly reminderId: string;
  /** Mails to the user: one of which nobody knows whether it arrived, and one that bounced. */
  readonly doubtedMailId: string;
  readonly bouncedMailId: string;
  /** Files that were brought in: one just uploaded, one that was checked, one that was taken in. */
  readonly importId: string;
  readonly checkedImportId: string;
  readonly doneImportId: string;
  /** A call of thanks that nobody has, one that a colleague made, and one that they tried today. */
  readonly callId: string;
  readonly madeCallId: string;
  /** A rule of the office, and one that was switched off. */
  readonly ruleId: string;
  readonly restingRuleId: string;
  readonly triedCallId: string;
  readonly receivedMailId: string;
}

/** Something of every kind that is nowhere. */
export const nowhere = (): World => ({
  officeId: newId(),
  branchId: newId(),
  userId: newId(),
  email: `${newId()}@enishi.example`,
  colleagueId: newId(),
  leaverId: newId(),
  personId: newId(),
  otherPersonId: newId(),
  archivedPersonId: newId(),
  assignmentId: newId(),
  termId: newId(),
  tenureId: newId(),
  leftTenureId: newId(),
  endedAssignmentId: newId(),
  consentId: newId(),
  conversationId: newId(),
  factId: newId(),
  issueId: newId(),
  resolvedIssueId: newId(),
  followUpId: newId(),
  handoverId: newId(),
  handedPersonId: newId(),
  handedPromiseId: newId(),
  clientId: newId(),
  siteId: newId(),
  orgUnitId: newId(),
  supervisorId: newId(),
  emptySiteId: newId(),
  recallId: newId(),
  otherRecallId: newId(),
  savedViewId: newId(),
  reminderId: newId(),
  doubtedMailId: newId(),
  bouncedMailId: newId(),
  importId: newId(),
  checkedImportId: newId(),
  doneImportId: newId(),
  callId: newId(),
  madeCallId: newId(),
  ruleId: newId(),
  restingRuleId: newId(),
  triedCallId: newId(),
  receivedMailId: newId(),
});
