import { newId } from '../core/id.ts';
import type { World } from './world.ts';

/** The variables of an operation that asks about `it`, in the name of somebody who belongs to `mine`. */
export type Way = (it: World, mine: World) => Record<string, unknown>;

/**
 * What an operation is bound to, which decides how access.spec.ts asks it:
 * OBJECT: to what it names. Each way names one thing of another office; `codes` says what is answered where not NOT_FOUND.
 * LIST: to what the asking user may see. `isShared` where it shows nothing that belongs to one office.
 * ORGANISATION: to what all offices share. Whoever changes it second meets a CONFLICT.
 * SELF: to the asking user's own account.
 * PUBLIC: to nobody. The only ones that answer without a session.
 */
export type Row =
  | { readonly bound: 'OBJECT'; readonly ways: Record<string, Way>; readonly codes: Record<string, string> }
  | { readonly bound: 'LIST'; readonly ways: Record<string, Way>; readonly isShared: boolean }
  | { readonly bound: 'ORGANISATION' | 'SELF' | 'PUBLIC'; readonly ways: Record<string, Way> };

const object = (ways: Record<string, Way>, codes: Record<string, string> = {}): Row => ({
  bound: 'OBJECT',
  ways,
  codes,
});
const list = (ways: Record<string, Way>, { isShared = false } = {}): Row => ({ bound: 'LIST', ways, isShared });
const other = (bound: 'ORGANISATION' | 'SELF' | 'PUBLIC', way: Way = () => ({})): Row => ({ bound, ways: { it: way } });

const input =
  (way: Way): Way =>
  (it, mine) => ({ input: way(it, mine) });
const version = 1;
const reason = 'その通り';
const password = 'あの日の長い合言葉7';
const token = 'x'.repeat(43);

/** Variables that are all of my own office, but for what the way says. */
const mineBut =
  (base: (mine: World) => object) =>
  (way: Way): Way =>
    input((it, mine) => ({ ...base(mine), ...way(it, mine) }));

const start = mineBut((mine) => ({
  personId: mine.personId,
  orgUnitId: mine.orgUnitId,
  coordinatorId: mine.userId,
  startedOn: '2026-11-24',
  termToOn: '2027-02-23',
}));
const record = mineBut((mine) => ({
  key: newId(),
  personId: mine.personId,
  heldOn: '2026-11-21',
  channel: 'VISIT',
  facts: [{ text: '元気です' }],
  issues: [],
  nextOn: '2026-12-01',
}));
const promise = {
  dueOn: '2026-11-30',
  direction: '席替え',
  reportTo: 'PERSON',
  reportOn: '2026-12-01',
  reportVia: 'PHONE',
};
const promiseAnew = mineBut((mine) => ({ id: mine.issueId, version, reason, ...promise, ownerId: mine.userId }));
const view = { filter: { neverMet: true }, sort: 'NEXT', isDescending: false, columns: ['CLIENT', 'NEXT'] };
const usualCalendar = {
  ...{ weeklyOff: [0, 6], keepsHolidays: true, yearEndFrom: '12-29', yearEndUntil: '01-03' },
  ...{ opensAt: '09:00', closesAt: '18:00', closures: [] },
};
const secondYear = { makes: 'FOLLOW_UP', trigger: 'ANNIVERSARY', forWhom: 'STAFF', amount: null };
const asFollowed = {
  name: '一年の節目',
  byRole: 'COORDINATOR',
  channel: 'VISIT',
  daysBefore: 0,
  daysAfter: 7,
  script: '',
};
const decidedBy = (it: World) => ({ direction: null, deciderId: it.userId, decideOn: '2026-11-27' });
const ownerAnew = mineBut((mine) => ({ id: mine.assignmentId, version, reason, role: 'SALES', userId: mine.userId }));
const handing =
  (way: Way): Way =>
  (it, mine) => ({
    input: {
      ...{ key: newId(), reason },
      people: [{ personId: mine.personId, fromId: mine.userId, toId: mine.colleagueId, ...way(it, mine) }],
    },
  });
const step = (more: object) => ({ id: input((it) => ({ id: it.issueId, version, ...more })) });

const wording = { kind: 'MORNING', language: 'ja', greeting: 'おはようございます。', intro: '', closing: '' };

/** One row for each operation of the schema, in its order by subject. */
export const operations: Record<string, Row> = {
  me: other('PUBLIC'),
  oneTimeLink: other('PUBLIC', () => ({ token })),
  signIn: other(
    'PUBLIC',
    input((it) => ({ email: it.email, password })),
  ),
  askForReset: other(
    'PUBLIC',
    input((it) => ({ email: it.email })),
  ),
  acceptInvitation: other(
    'PUBLIC',
    input(() => ({ token, name: '水野 葵', password })),
  ),
  resetPassword: other(
    'PUBLIC',
    input(() => ({ token, password })),
  ),
  signUpFirstAdministrator: other(
    'PUBLIC',
    input(() => ({ token, officeName: '本社', name: '水野 葵', email: 'first@enishi.example', password })),
  ),

  signOut: other('SELF'),
  signOutEverywhere: other('SELF'),
  myFeed: other('SELF'),
  makeFeed: other('SELF'),
  revokeFeed: other('SELF'),
  changeLanguage: other(
    'SELF',
    input(() => ({ language: 'en' })),
  ),

  inbox: list({ all: () => ({}) }),
  bell: other('SELF'),
  markReminder: object({ id: input((it) => ({ id: it.reminderId, isRead: true })) }),
  readInbox: other(
    'SELF',
    input(() => ({ until: '2026-11-21T03:00:00Z' })),
  ),
  noticeSetting: other('SELF'),
  mailDesk: list({ all: () => ({}) }, { isShared: true }),
  deskAlert: list({ all: () => ({}) }, { isShared: true }),
  mailsToLookAfter: list({ all: () => ({}) }),
  mailOfReminder: object({ id: (it) => ({ id: it.reminderId }) }),
  remindersOf: object({
    person: input((it) => ({ subjectType: 'PERSON', subjectId: it.personId })),
    issue: input((it) => ({ subjectType: 'ISSUE', subjectId: it.issueId })),
    followUp: input((it) => ({ subjectType: 'FOLLOW_UP', subjectId: it.followUpId })),
  }),
  changeNoticeSetting: other(
    'SELF',
    input(() => ({ version: 0, quietDays: [6, 7], morningMail: true, callMail: true, handoverMail: true })),
  ),

  doubtPolicies: list({ all: () => ({}) }),
  chooseDoubtPolicy: object({ officeId: input((it) => ({ officeId: it.officeId, policy: 'HOLD' })) }),
  settleDoubt: object({ id: input((it) => ({ id: it.doubtedMailId, end: 'ARRIVED' })) }),
  retryMail: object({ id: input((it) => ({ id: it.bouncedMailId })) }),
  sendTestMail: other('SELF'),

  offices: list({ all: () => ({}) }),
  officeDays: list({ some: () => ({ from: '2026-11-01', to: '2026-11-30' }) }, { isShared: true }),
  colleagues: list({ all: () => ({}) }),
  users: list({ all: () => ({}), sought: () => ({ search: 'kanaria' }) }),
  leavingUser: object({ id: (it) => ({ id: it.colleagueId }) }),
  deactivateUser: object({ id: input((it) => ({ id: it.colleagueId, version, reason })) }),
  reactivateUser: object({ id: input((it) => ({ id: it.leaverId, version: 2 })) }),
  changeRoles: object({
    id: input((it, mine) => ({
      id: it.colleagueId,
      version,
      reason,
      roles: [{ officeId: mine.officeId, role: 'SALES' }],
    })),
    officeId: input((it, mine) => ({
      id: mine.colleagueId,
      version,
      reason,
      roles: [{ officeId: it.officeId, role: 'SALES' }],
    })),
  }),
  milestoneRules: object({ officeId: (it) => ({ officeId: it.officeId }) }),
  previewRule: object({ officeId: input((it) => ({ officeId: it.officeId, ...secondYear })) }),
  addRule: object({ officeId: input((it) => ({ officeId: it.officeId, ...secondYear, ...asFollowed })) }),
  changeRule: object({ id: input((it) => ({ id: it.ruleId, version, ...asFollowed })) }),
  switchRuleOff: object({ id: input((it) => ({ id: it.ruleId, version })) }),
  switchRuleOn: object({ id: input((it) => ({ id: it.restingRuleId, version })) }),
  addFollowPlan: object({ officeId: (it) => ({ officeId: it.officeId }) }),

  officeCalendar: object({ id: (it) => ({ id: it.officeId }) }),
  officeCalendarPreview: object({ id: input((it) => ({ id: it.officeId, version, ...usualCalendar })) }),
  saveOfficeCalendar: object({ id: input((it) => ({ id: it.officeId, version, ...usualCalendar })) }),
  officeMails: object({ officeId: (it) => ({ officeId: it.officeId }) }),
  mailPreview: object({ officeId: input((it) => ({ ...wording, officeId: it.officeId })) }),
  changeMailWording: object({ officeId: input((it) => ({ ...wording, version: 0, officeId: it.officeId })) }),
  resetMailWording: object({
    officeId: input((it) => ({ officeId: it.officeId, kind: 'MORNING', language: 'ja', version: 0 })),
  }),
  changeMailHour: object({ officeId: input((it) => ({ officeId: it.officeId, version: 0, mailAt: '07:30' })) }),
  silence: list({ mine: () => ({ scope: 'MINE' }), office: () => ({ scope: 'OFFICE' }) }),
  silenceLimits: list({ all: () => ({}) }),
  saveSilenceLimits: object({
    id: input((it) => ({ id: it.officeId, version, firstWeek: 7, firstMonth: 14, firstQuarter: 30, later: 45 })),
  }),
  addOffice: object({ parentId: input((it) => ({ name: '新支店', timeZone: 'Asia/Tokyo', parentId: it.officeId })) }),
  inviteUser: object({
    officeId: input((it) => ({
      email: `${newId()}@enishi.example`,
      name: '水野 葵',
      roles: [{ officeId: it.officeId, role: 'COORDINATOR' }],
    })),
  }),
  makeResetLink: object({ userId: input((it) => ({ userId: it.userId })) }),

  receivedMails: list({ all: () => ({}) }),
  receivedMail: object({ id: (it) => ({ id: it.receivedMailId }) }),
  clearReceivedMails: other('ORGANISATION'),

  people: list({
    all: () => ({}),
    sought: () => ({ search: 'kanaria' }),
    narrowed: (it) => ({ filter: { clientId: it.clientId, issues: 'OPEN' }, sort: 'LAST_CONTACT', isDescending: true }),
  }),
  rosterChoices: list({ all: () => ({}) }),
  savedViews: other('SELF'),
  addSavedView: other(
    'SELF',
    input(() => ({ name: newId(), ...view, isDefault: false })),
  ),
  renameSavedView: object({ id: input((it) => ({ id: it.savedViewId, version, name: newId() })) }),
  changeSavedView: object({ id: input((it) => ({ id: it.savedViewId, version, ...view })) }),
  openWithSavedView: object({ id: input((it) => ({ id: it.savedViewId, version, isDefault: true })) }),
  removeSavedView: object({ id: input((it) => ({ id: it.savedViewId, version })) }),
  personPage: object({ id: (it) => ({ id: it.personId }) }),
  personSheet: object({ id: (it) => ({ id: it.personId }) }),
  thread: object({
    personId: (it) => ({ personId: it.personId, id: it.factId }),
    id: (it, mine) => ({ personId: mine.personId, id: it.factId }),
  }),
  timeline: object({
    personId: (it) => ({ personId: it.personId }),
    on: (it) => ({ personId: it.personId, on: '2026-11-21' }),
  }),
  timelineMonths: object({ personId: (it) => ({ personId: it.personId }) }),
  changes: object({ personId: (it) => ({ personId: it.personId }) }),
  retracted: object({ personId: (it) => ({ personId: it.personId }) }),
  today: list({ first: () => ({}) }),
  search: list({
    all: input(() => ({ text: 'kanaria' })),
    people: input(() => ({ text: 'kanaria', kind: 'PEOPLE' })),
    said: input(() => ({ text: 'kanaria', kind: 'SAID' })),
  }),
  promises: list({
    mine: () => ({ input: { scope: 'MINE' } }),
    office: () => ({ input: { scope: 'OFFICE' } }),
    all: () => ({ input: { scope: 'ALL' } }),
    client: (it) => ({ input: { scope: 'ALL', clientId: it.clientId } }),
  }),
  promise: object({ id: (it) => ({ id: it.issueId }) }),
  addPerson: object({ officeId: input((it) => ({ officeId: it.officeId, name: '森川 結衣' })) }),
  giveReading: object({ id: input((it) => ({ id: it.personId, version, reading: 'もりかわ' })) }),
  editPerson: object({ id: input((it) => ({ id: it.personId, version, name: '森川 結衣' })) }),
  similarPeople: list({ reading: input((it) => ({ reading: 'kanaria reading', butId: it.otherPersonId })) }),
  archivePerson: object({ id: input((it) => ({ id: it.otherPersonId, version, reason })) }),
  bringBackPerson: object({ id: input((it) => ({ id: it.archivedPersonId, version })) }),
  deletePerson: object({ id: input((it) => ({ id: it.otherPersonId, version })) }),
  movePerson: object({
    id: input((it, mine) => ({ id: it.personId, version, officeId: mine.branchId, reason })),
    officeId: input((it, mine) => ({ id: mine.personId, version, officeId: it.branchId, reason })),
  }),

  personRecord: object({ id: (it) => ({ id: it.personId }), archived: (it) => ({ id: it.archivedPersonId }) }),
  recordTenure: object({ personId: input((it) => ({ personId: it.otherPersonId, fromOn: '2026-10-21' })) }),
  takeBackLeaving: object({ id: input((it) => ({ id: it.leftTenureId, version, reason, isAtWork: true })) }),
  editTenure: object({ id: input((it) => ({ id: it.tenureId, version, fromOn: '2026-10-01' })) }),
  discloseRecord: object({
    personId: input((it) => ({ personId: it.personId, askedOn: '2026-11-20', reason })),
  }),
  recordConsent: object({
    personId: input((it) => ({
      personId: it.otherPersonId,
      purpose: 'MAIL',
      wording: reason,
      givenOn: '2026-11-20',
      givenVia: 'PAPER',
    })),
  }),
  withdrawConsent: object({
    id: input((it) => ({ id: it.consentId, version, withdrawnOn: '2026-11-21', withdrawnVia: 'EMAIL' })),
  }),

  clients: other('ORGANISATION'),
  addClient: other(
    'ORGANISATION',
    input(() => ({ name: '青葉精機' })),
  ),
  addSite: other(
    'ORGANISATION',
    input((it) => ({ clientId: it.clientId, name: '立川工場' })),
  ),
  addOrgUnit: other(
    'ORGANISATION',
    input((it) => ({ siteId: it.siteId, name: '品質管理課' })),
  ),
  addSupervisor: other(
    'ORGANISATION',
    input((it) => ({ orgUnitId: it.orgUnitId, name: '大槻 誠' })),
  ),
  client: other('ORGANISATION', (it) => ({ id: it.clientId })),
  peopleAtClient: other('ORGANISATION', (it) => ({ clientId: it.clientId })),
  clientSites: other('ORGANISATION', (it) => ({ clientId: it.clientId })),
  siteOrgUnits: other('ORGANISATION', (it) => ({ siteId: it.siteId })),
  orgUnitSupervisors: other('ORGANISATION', (it) => ({ orgUnitId: it.orgUnitId })),
  workplaces: other('ORGANISATION', () => ({ search: '青葉' })),
  editClient: other(
    'ORGANISATION',
    input((it) => ({ id: it.clientId, version, name: '青葉精機' })),
  ),
  editSite: other(
    'ORGANISATION',
    input((it) => ({ id: it.siteId, version, name: '立川工場' })),
  ),
  editOrgUnit: other(
    'ORGANISATION',
    input((it) => ({ id: it.orgUnitId, version, name: '品質管理課' })),
  ),
  editSupervisor: other(
    'ORGANISATION',
    input((it) => ({ id: it.supervisorId, version, name: '大槻 誠' })),
  ),
  archiveClientPart: other(
    'ORGANISATION',
    input((it) => ({ part: 'SITE', id: it.emptySiteId, version })),
  ),
  restoreClientPart: other(
    'ORGANISATION',
    input((it) => ({ part: 'SITE', id: it.siteId, version })),
  ),

  startAssignment: object(
    {
      personId: start((it) => ({ personId: it.personId })),
      coordinatorId: start((it) => ({ coordinatorId: it.userId })),
      salesId: start((it) => ({ salesId: it.userId })),
    },
    { coordinatorId: 'OWNER_NOT_POSSIBLE', salesId: 'OWNER_NOT_POSSIBLE' },
  ),
  takeBackEnd: object({ id: input((it) => ({ id: it.endedAssignmentId, version: 2, reason })) }),
  endAssignment: object({ id: input((it) => ({ id: it.assignmentId, version, endedOn: '2026-11-20', reason })) }),
  possibleOwners: object({ personId: (it) => ({ personId: it.personId, role: 'SALES' }) }),
  changeOwner: object(
    {
      id: ownerAnew((it) => ({ id: it.assignmentId })),
      userId: ownerAnew((it) => ({ userId: it.userId })),
    },
    { userId: 'OWNER_NOT_POSSIBLE' },
  ),
  correctAssignment: object({
    id: input((it, mine) => ({ id: it.assignmentId, version, orgUnitId: mine.orgUnitId, startedOn: '2026-10-01' })),
  }),
  correctTerm: object({ id: input((it) => ({ id: it.termId, version, toOn: '2027-01-31' })) }),
  recordTerm: object({ assignmentId: input((it) => ({ assignmentId: it.assignmentId, toOn: '2027-12-31' })) }),

  peopleAtTheSite: object({ personId: (it) => ({ personId: it.personId }) }),
  recordConversation: object(
    {
      personId: record((it) => ({ personId: it.personId })),
      assignmentId: record((it) => ({ assignmentId: it.assignmentId })),
      answersId: record((it) => ({ facts: [{ text: '元気です', answersId: it.factId }] })),
      ownerId: record((it) => ({ issues: [{ text: '席が寒い', ...promise, ownerId: it.userId }] })),
      deciderId: record((it, mine) => ({
        issues: [{ text: '席が寒い', ...promise, ownerId: mine.userId, ...decidedBy(it) }],
      })),
    },
    {
      assignmentId: 'ASSIGNMENT_NOT_FOUND',
      answersId: 'ANSWERED_FACT_NOT_FOUND',
      ownerId: 'OWNER_NOT_POSSIBLE',
      deciderId: 'OWNER_NOT_POSSIBLE',
    },
  ),
  recordJointVisit: object({
    personId: input((it, mine) => ({
      key: newId(),
      heldOn: '2026-11-21',
      channel: 'VISIT',
      parts: [mine.otherPersonId, it.personId].map((personId) => ({
        personId,
        facts: [{ text: '元気です' }],
        issues: [],
        nextOn: '2026-12-01',
      })),
    })),
  }),
  correctFact: object({ factId: input((it) => ({ factId: it.factId, text: '正しくは' })) }),
  retractFact: object({ factId: input((it) => ({ factId: it.factId, reason })) }),
  retractConversation: object({ id: input((it) => ({ id: it.conversationId, version, reason })) }),
  moveConversation: object({
    id: input((it, mine) => ({ id: it.conversationId, version, toPersonId: mine.otherPersonId, reason })),
    toPersonId: input((it, mine) => ({ id: mine.conversationId, version, toPersonId: it.otherPersonId, reason })),
  }),
  endThread: object({ threadId: input((it) => ({ threadId: it.factId, kind: 'DONE' })) }),
  takeUpThread: object({ threadId: input((it) => ({ threadId: it.factId })) }),

  possibleIssueOwners: object({ personId: (it) => ({ personId: it.personId }) }),
  issue: object({ id: (it) => ({ id: it.issueId }) }),
  changePromise: object(
    {
      id: promiseAnew((it) => ({ id: it.issueId })),
      ownerId: promiseAnew((it) => ({ ownerId: it.userId })),
      deciderId: promiseAnew((it) => decidedBy(it)),
    },
    { ownerId: 'OWNER_NOT_POSSIBLE', deciderId: 'OWNER_NOT_POSSIBLE' },
  ),
  resolveIssue: object(step({ resolution: '席を替えた' })),
  reportIssue: object(step({ reportedOn: '2026-11-21', via: 'PHONE', nextReportOn: '2026-12-01' })),
  holdIssue: object(step({ untilOn: '2026-12-01', reason })),
  withdrawIssue: object(step({ reason })),
  reopenIssue: object({
    id: input((it) => ({ id: it.resolvedIssueId, version, reason, dueOn: '2026-12-01', reportOn: '2026-12-02' })),
  }),

  myVisitsByDay: list({ some: () => ({ from: '2026-11-01', to: '2026-11-30' }) }, { isShared: true }),
  calendar: list({
    mine: () => ({ from: '2026-11-01', to: '2026-12-31', scope: 'MINE' }),
    office: () => ({ from: '2026-11-01', to: '2026-12-31', scope: 'OFFICE' }),
  }),
  planFollowUp: object({
    personId: input((it) => ({ personId: it.otherPersonId, plannedOn: '2026-12-02', channel: 'VISIT' })),
  }),
  moveFollowUp: object({ id: input((it) => ({ id: it.followUpId, version, plannedOn: '2026-12-02', reason })) }),
  cancelFollowUp: object({ id: input((it) => ({ id: it.followUpId, version, reason })) }),

  handovers: list({ toMe: () => ({ part: 'TO_ME' }), ofOffice: () => ({ part: 'OF_OFFICE' }) }),
  handover: object({ id: (it) => ({ id: it.handoverId }) }),
  handoverSheet: object({ personId: (it) => ({ personId: it.personId }) }),
  handoverChoices: list({
    fromId: (it) => ({ fromId: it.userId }),
    personIds: (it) => ({ personIds: [it.personId] }),
  }),
  handOver: object(
    {
      personId: handing((it) => ({ personId: it.personId })),
      fromId: handing((it) => ({ fromId: it.userId })),
      toId: handing((it) => ({ toId: it.colleagueId })),
    },
    { personId: 'PERSON_NOT_FOUND', fromId: 'NOTHING_TO_HAND_OVER', toId: 'OWNER_NOT_POSSIBLE' },
  ),
  acceptHandover: object({ id: input((it) => ({ id: it.handedPersonId, version })) }),
  acceptPromise: object({ id: input((it) => ({ id: it.handedPromiseId })) }),
  redatePromise: object({
    id: input((it) => ({ id: it.handedPromiseId, version, dueOn: '2026-12-01', reportOn: '2026-12-02', reason })),
  }),
  declineHandover: object({ id: input((it) => ({ id: it.handedPersonId, version, reason })) }),
  undoHandover: object({ id: input((it) => ({ id: it.handoverId, version, reason })) }),

  imports: list({ all: () => ({}) }),
  import: object({ id: (it) => ({ id: it.importId }) }),
  importRows: object({ id: (it) => ({ id: it.checkedImportId, verdict: 'REVIEW' }) }),
  readImportAs: object({ id: (it) => ({ id: it.importId, separator: 'TAB' }) }),
  checkImport: object({ id: input((it) => ({ id: it.importId, version })) }),
  decideImportRows: object({
    id: input((it) => ({ id: it.checkedImportId, code: 'OWNER_DIFFERS', decision: 'IMPORT' })),
  }),
  runImport: object({ id: input((it) => ({ id: it.checkedImportId, version })) }),
  cancelImport: object({ id: input((it) => ({ id: it.importId })) }),
  undoImport: object({ id: input((it) => ({ id: it.doneImportId, version })) }),

  calls: list({ office: input(() => ({ scope: 'OFFICE' })), unassigned: input(() => ({ scope: 'UNASSIGNED' })) }),
  callById: object({ id: (it) => ({ id: it.callId }) }),
  callsOfPerson: object({ personId: (it) => ({ personId: it.personId }) }),
  callNumbers: list({ period: () => ({ fromOn: '2026-11-01', toOn: '2026-11-30' }) }),
  thankForCall: object({ callId: (it) => ({ callId: it.madeCallId }) }),
  possibleCallers: object({ callId: (it) => ({ callId: it.callId }) }),
  recordCall: object(
    {
      id: input((it) => ({ key: newId(), id: it.callId, version, outcome: 'ABSENT' })),
      ownerId: mineBut((mine) => ({ key: newId(), id: mine.callId, version, outcome: 'WISH' }))((it) => ({
        wish: { text: '手順書がほしい', ...promise, ownerId: it.userId },
      })),
    },
    { ownerId: 'OWNER_NOT_POSSIBLE' },
  ),
  takeCall: object({ id: input((it) => ({ id: it.callId, version })) }),
  delegateCall: object(
    {
      id: mineBut((mine) => ({ version, reason, toUserId: mine.userId }))((it) => ({ id: it.callId })),
      toUserId: mineBut((mine) => ({ id: mine.callId, version, reason }))((it) => ({ toUserId: it.userId })),
    },
    { toUserId: 'OWNER_NOT_POSSIBLE' },
  ),
  putOffCall: object({ id: input((it) => ({ id: it.callId, version, reason, dueOn: '2026-11-27' })) }),
  dropCall: object({ id: input((it) => ({ id: it.callId, version, reason })) }),
  takeBackCall: object({ id: input((it) => ({ id: it.triedCallId, version })) }),
};
