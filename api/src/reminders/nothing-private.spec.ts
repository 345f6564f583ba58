import { describe, expect, it } from '@jest/globals';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import { IssueEntry } from '../open-issues/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aConversation, aFact, aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { aHandover } from '../testing/handed.ts';
import { aMadeCall } from '../testing/call-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aMail, aReminder } from '../testing/reminder-builders.ts';
import { anOwedCall, composed, inTokyo, keptReminders, planAt, withDays } from '../testing/reminding.ts';
import { composersFor } from './composers.ts';

const database = useDatabase();
const composers = composersFor('https://enishi.example.jp');
const CANARY = 'カナリア';

describe('what leaves by mail, and what the inbox keeps', () => {
  it('holds nothing that was typed about a person, in none of its kinds', async () => {
    const office = await anOffice(database);
    const ann = await aUser(database, office);
    const manager = await aUser(database, office, 'MANAGER', 'SECTION');
    const head = await aUser(database, office, 'MANAGER', 'OFFICE');
    const person = await aPerson(database, office, { phone: CANARY, email: CANARY, staffNo: CANARY });
    const work = await anAssignment(database, person, { coordinator: ann, termToOn: '2026-12-05' });
    await withDays(database, office);
    const talk = await aConversation(database, person, ann, { rawText: CANARY, noNextReason: CANARY });
    for (const over of [
      { audience: 'SELF' },
      { isSensitive: true },
      { audience: 'EVERYONE' },
      { about: 'VALUES' },
    ] as const)
      await aFact(database, talk, { text: CANARY, ...over });
    const typed = { text: CANARY, direction: CANARY, conversationId: talk.id };
    for (const dueOn of ['2026-11-16', '2026-11-19', '2026-11-24'] as const) {
      const { id } = await anIssue(database, person, ann, { ...typed, dueOn, reportOn: dueOn });
      const entry = {
        issueId: id,
        authorId: ann.id,
        kind: 'INTERIM_REPORT',
        happenedOn: dueOn,
        text: CANARY,
        via: 'PHONE',
      } as const;
      await add(database.db, IssueEntry, entry);
    }
    await anIssue(database, person, ann, {
      ...typed,
      state: 'RESOLVED',
      resolvedOn: '2026-11-17',
      resolution: CANARY,
      reportOn: '2026-11-24',
    });
    await aFollowUp(database, person, ann, { plannedOn: '2026-11-24', reason: CANARY });
    const { id: callId } = await anOwedCall(database, work, office, manager, '2026-11-24');
    await database.client.query('update milestone_call set note = $2, reason = $2, version = 2 where id = $1', [
      callId,
      CANARY,
    ]);
    const { handover } = await aHandover(database, person, manager, ann, CANARY);

    const made = await aMadeCall(database, work, manager, { note: CANARY });
    const thanks = newId();
    await database.client.query('insert into call_thanks (id, call_id, from_user_id) values ($1, $2, $3)', [
      ...[thanks, made.id, head.id],
    ]);

    // What a mail server answers is its own, and may hold an address or a name.
    const heard = { BOUNCED: await aMail(database, ann, 'BOUNCED'), IN_DOUBT: await aMail(database, ann, 'HELD') };
    await database.client.query('update delivery set address = $1, smtp_answer = $1', [CANARY]);
    await database.client.query(
      'update mail_stop set stopped_at = clock_now(), retry_at = clock_now(), code = 535, answer = $1',
      [CANARY],
    );
    for (const kind of ['BOUNCED', 'IN_DOUBT'] as const)
      await aReminder(database, head, { kind, subjectType: 'DELIVERY', subjectId: heard[kind], toldAt: null });

    await planAt(database, inTokyo('2026-11-20 08:00'));
    await planAt(database, inTokyo('2026-11-24 08:00'));
    const actors = [ann, manager, head];
    const asked = [
      ...(await keptReminders(database, `local_day = '2026-11-24'`)),
      ...(await keptReminders(database, `kind in ('BOUNCED', 'IN_DOUBT')`)),
      { kind: 'HANDED_OVER', recipientId: ann.id, subjectType: 'HANDOVER', subjectId: handover.id } as const,
      { kind: 'CALL_THANKED', recipientId: manager.id, subjectType: 'THANKS', subjectId: thanks } as const,
      { kind: 'MAIL_STOPPED', recipientId: head.id } as const,
    ];
    const kinds = new Set<string>();
    for (const reminder of asked) {
      const actor = actors.find(({ id }) => id === reminder.recipientId)!;
      const composer = composers[reminder.kind as keyof typeof composers];
      const said = await composed(database, composer, actor, reminder, inTokyo('2026-11-24 08:00'));
      if (typeof said !== 'string') kinds.add(reminder.kind);
      expect([reminder.kind, JSON.stringify(said).includes(CANARY)]).toEqual([reminder.kind, false]);
    }
    // All that composers know but DUE_AGAIN, which is composed as DUE is.
    expect([...kinds, 'DUE_AGAIN'].sort()).toEqual(Object.keys(composers).sort());
  });
});
