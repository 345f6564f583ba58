import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ReminderSubject } from '#domain';
import type { Actor } from '../core/actor.ts';
import { NotFound } from '../core/errors.ts';
import { Sql } from '../core/sql.ts';
import { newId } from '../core/id.ts';
import { fillOfficeDays, type Office } from '../offices/index.ts';
import type { OpenIssue } from '../open-issues/index.ts';
import type { Person } from '../people/index.ts';
import { anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { NOON, useDatabase } from '../testing/in-work.ts';
import { aReminder } from '../testing/reminder-builders.ts';
import { remindersOf } from './reminders-of.ts';

const database = useDatabase();
let office: Office;
let person: Person;
let mizuno: Actor;
let issue: OpenIssue;

beforeEach(async () => {
  office = await anOffice(database);
  await fillOfficeDays({ sql: new Sql(database.client, true), now: NOON }, [office.id]);
  person = await aPerson(database, office);
  mizuno = await aUser(database, office);
  issue = await anIssue(database, person, mizuno);
});

const about = (subjectType: ReminderSubject, subjectId: string, actor = mizuno) =>
  database.as(actor, (look) => remindersOf(look, { subjectType, subjectId }));
const ofIssue = (over: object = {}) => ({ subjectId: issue.id, personId: person.id, ...over });

async function mailed(reminderId: string, phase: string, code: number | null) {
  await database.client.query(
    `insert into delivery (id, reminder_id, recipient_id, kind, phase, next_at, message_id, smtp_code, attempts)
     select $1, r.id, r.recipient_id, r.kind, $3, $4, $5, $6, 1 from reminder r where r.id = $2`,
    [newId(), reminderId, phase, NOON, newId(), code],
  );
}

describe('the reminders about an issue', () => {
  it('say who was told, whoever it was, and what became of the mail', async () => {
    const manager = await aUser(database, office, 'MANAGER');
    const { id } = await aReminder(database, manager, ofIssue({ kind: 'TO_MANAGER' }));
    await mailed(id, 'BOUNCED', 550);
    expect((await about('ISSUE', issue.id)).nodes).toMatchObject([
      { id, kind: 'TO_MANAGER', recipient: { id: manager.id }, mail: { phase: 'BOUNCED', smtpCode: 550 } },
    ]);
  });

  it('say nothing of what they told', async () => {
    await aReminder(database, mizuno, ofIssue({ told: { text: '席の冷房が強い' } }));
    expect(JSON.stringify(await about('ISSUE', issue.id))).not.toContain('冷房');
  });

  it('say what comes next, to whom, on business days alone', async () => {
    const manager = await aUser(database, office, 'MANAGER');
    const { ahead } = await about('ISSUE', issue.id);
    // Due on Wednesday the 25th; the 23rd is a holiday.
    expect(ahead.map(({ kind, recipient, localDay }) => [kind, recipient.id, localDay])).toEqual([
      ['DUE', mizuno.id, '2026-11-25'],
      ['DUE_AGAIN', mizuno.id, '2026-11-26'],
      ['TO_MANAGER', manager.id, '2026-11-27'],
    ]);
  });

  it('are not there for another office, nor for who may not read the issue', async () => {
    const stranger = await aUser(database, await anOffice(database), 'MANAGER');
    await expect(about('ISSUE', issue.id, stranger)).rejects.toBeInstanceOf(NotFound);
    const sales = await aSalesOwnerOfLately(database, await anOffice(database), person);
    await expect(about('ISSUE', issue.id, sales)).rejects.toBeInstanceOf(NotFound);
  });
});

describe('the reminders about a person', () => {
  it('are those about all that is theirs', async () => {
    const visit = await aFollowUp(database, person, mizuno, { plannedOn: '2026-11-20' });
    const one = await aReminder(database, mizuno, ofIssue());
    const other = await aReminder(database, mizuno, {
      ...{ kind: 'DUE_AGAIN', subjectType: 'FOLLOW_UP', subjectId: visit.id, personId: person.id },
    });
    await aReminder(database, mizuno, { kind: 'MORNING', subjectType: 'USER', subjectId: mizuno.id });
    const { nodes } = await about('PERSON', person.id);
    expect(nodes.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
  });

  it('leave out an issue that the asking user may not read, before and after its day', async () => {
    await aReminder(database, mizuno, ofIssue());
    const sales = await aSalesOwnerOfLately(database, await anOffice(database), person);
    const { nodes, ahead } = await about('PERSON', person.id, sales);
    expect([nodes, ahead]).toEqual([[], []]);
  });

  it('are not there for another office', async () => {
    await aReminder(database, mizuno, ofIssue());
    const stranger = await aUser(database, await anOffice(database), 'MANAGER');
    await expect(about('PERSON', person.id, stranger)).rejects.toBeInstanceOf(NotFound);
  });
});
