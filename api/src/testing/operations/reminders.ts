import { input, list, object, other, type Row } from './way.ts';

const wording = { kind: 'MORNING', language: 'ja', greeting: 'おはようございます。', intro: '', closing: '' };

export const reminders: Record<string, Row> = {
  myFeed: other('SELF'),
  makeFeed: other('SELF'),
  revokeFeed: other('SELF'),
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
  officeMails: object({ officeId: (it) => ({ officeId: it.officeId }) }),
  mailPreview: object({ officeId: input((it) => ({ ...wording, officeId: it.officeId })) }),
  changeMailWording: object({ officeId: input((it) => ({ ...wording, version: 0, officeId: it.officeId })) }),
  resetMailWording: object({
    officeId: input((it) => ({ officeId: it.officeId, kind: 'MORNING', language: 'ja', version: 0 })),
  }),
  changeMailHour: object({ officeId: input((it) => ({ officeId: it.officeId, version: 0, mailAt: '07:30' })) }),
  receivedMails: list({ all: () => ({}) }),
  receivedMail: object({ id: (it) => ({ id: it.receivedMailId }) }),
  clearReceivedMails: other('ORGANISATION'),
};
