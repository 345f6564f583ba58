const typed = (__typename: string, it: object) => ({ __typename, ...it });

const NOTHING = {
  ...{ what: null, callId: null, personName: null, clientName: null, ownerName: null, dueOn: null, milestoneOn: null },
  ...{ businessDaysLate: null, visits: null, due: null, overdue: null, thisWeek: null, unreported: null, calls: null },
  ...{ undecidedTerms: null, handovers: null, people: null, recipientName: null, mailKind: null, mailDay: null },
  ...{ smtpCode: null, code: null },
};
const line = (it: object) =>
  typed('InboxLine', {
    ...{
      what: 'MEET',
      subjectId: 'visit',
      personId: 'person',
      personName: '長谷川 結衣',
      clientName: 'ひなた精密工業',
    },
    ...{ dueOn: '2026-11-24', ...it },
  });
const told = (kind: string, toldAt: string, it: object, over: object = {}) =>
  typed('InboxReminder', {
    ...{ id: `${kind} ${toldAt}`, kind, subjectType: 'USER', subjectId: 'subject', personId: null },
    ...{ localDay: toldAt.slice(0, 10), toldAt, isRead: true, isOver: false, lines: [] },
    told: typed('InboxTold', { ...NOTHING, ...it }),
    ...over,
  });
const step = { what: 'REPORT', personName: '長谷川 結衣', clientName: 'ひなた精密工業', dueOn: '2026-11-20' };

/** Reminders of every look: read and unread, late and done, with lines and without, and one that leads nowhere. */
export const givenInbox = {
  Inbox: {
    inbox: typed('InboxPage', {
      ...{ endCursor: 'next', hasMore: true },
      nodes: [
        told(
          'MORNING',
          '2026-11-20T23:00:00Z',
          { overdue: 1, visits: 2, due: 3, thisWeek: 4 },
          { isRead: false, lines: [line({}), line({ what: 'DUE', subjectId: 'issue' })] },
        ),
        told('TO_MANAGER', '2026-11-20T23:00:01Z', { ...step, ownerName: '青木 陽子' }, { subjectType: 'ISSUE' }),
        told('CALL_DUE', '2026-11-19T23:00:00Z', { ...step, milestoneOn: '2026-11-19' }, { isOver: true }),
        told('BOUNCED', '2026-11-19T22:00:00Z', {
          ...{ recipientName: '青木 陽子', mailKind: 'MORNING', mailDay: '2026-11-19', smtpCode: 550 },
        }),
      ],
    }),
  },
};

const mail = (id: string, it: object) =>
  typed('LookedAfterMail', {
    ...{ id, kind: 'MORNING', phase: 'BOUNCED', address: 'aoki@enishi.example', attempts: 1, isInDoubt: false },
    ...{ createdAt: '2026-11-19T23:00:00Z', nextAt: '2026-11-19T23:00:00Z', settledAt: null, doubtSince: null },
    ...{ smtpCode: 550, smtpAnswer: '550 5.1.1 no such user', ...it },
    recipient: typed('UserRef', { id: 'user', name: '青木 はるか' }),
  });

/** Mails that stand still, and one of each kind that needs a hand. */
export const givenDesk = {
  MailDesk: {
    mailDesk: typed('MailDesk', {
      ...{ alert: 'STOPPED', lastBeatAt: '2026-11-20T23:00:00Z', waiting: 3, later: 1, oldestDueSeconds: 240 },
      ...{ inDoubt: 1, held: 1, bounced: 1 },
      stop: typed('MailStop', {
        ...{ stoppedAt: '2026-11-20T22:56:00Z', code: 'EAUTH', answer: '535 5.7.8 authentication failed' },
        retryAt: '2026-11-20T23:04:00Z',
      }),
      workers: [true, false].map((isAlive) =>
        typed('DeskWorker', {
          ...{ id: String(isAlive), startedAt: '2026-11-20T01:00:00Z', beatAt: '2026-11-20T23:00:00Z' },
          ...{ isAlive, hasSmtp: isAlive },
        }),
      ),
    }),
  },
  MailsToLookAfter: {
    mailsToLookAfter: typed('LookedAfterPage', {
      ...{ endCursor: 'next', hasMore: true },
      nodes: [
        mail('doubt', { phase: 'IN_DOUBT', isInDoubt: true, smtpCode: null, smtpAnswer: null }),
        mail('bounced', {}),
        mail('again', { phase: 'PENDING', attempts: 3, smtpCode: 451, smtpAnswer: '451 try again later' }),
      ],
    }),
  },
};
