const typed = (__typename: string, it: object) => ({ __typename, ...it });

const line = typed('ReceivedMailLine', {
  ...{ id: 'mail', receivedAt: '2026-11-23T23:00:00Z', recipient: 'aoki@enishi.example', recipientName: '青木 遥' },
  ...{ subject: '今日の予定は3件です', preview: 'おはようございます。今日は3件、先に1件あります。', attachments: 1 },
});

/** One mail in the dev inbox, in the place of the server: a demo that has just begun has sent none. */
export const givenMails = {
  ReceivedMails: { receivedMails: typed('ReceivedMailPage', { nodes: [line], endCursor: null, hasMore: false }) },
  ReceivedMail: {
    receivedMail: typed('ReceivedMail', {
      ...{ id: 'mail', receivedAt: '2026-11-23T23:00:00Z', subject: '今日の予定は3件です' },
      ...{ from: '縁 Enishi <enishi@enishi.example>', to: '青木 遥 <aoki@enishi.example>' },
      // What looks a page over for everybody runs as a script, and in the frame of a mail's HTML none does.
      ...{ text: 'おはようございます。', html: null },
      attachments: [
        typed('MailAttachment', { ordinal: 0, name: '予定.ics', contentType: 'text/calendar', bytes: 812 }),
      ],
      headers: [typed('MailHeader', { name: 'Auto-Submitted', value: 'auto-generated' })],
    }),
  },
};
