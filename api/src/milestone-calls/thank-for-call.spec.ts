import { describe, expect, it } from '@jest/globals';
import { pathOfReminder } from '#domain';
import { composersFor } from '../reminders/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aMadeCall } from '../testing/call-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { composed, keptReminders } from '../testing/reminding.ts';
import { thankForCall } from './thank-for-call.ts';

const database = useDatabase();
const { CALL_THANKED: callThanked } = composersFor('https://enishi.example.jp');

async function aScene() {
  const office = await anOffice(database);
  const caller = await aUser(database, office, 'MANAGER', 'SECTION');
  const head = await aUser(database, office, 'MANAGER', 'OFFICE');
  const colleague = await aUser(database, office);
  const person = await aPerson(database, office);
  const call = await aMadeCall(database, await anAssignment(database, person), caller, { note: 'カナリア' });
  const thank = (who: typeof head) => database.as(who, (work) => thankForCall(work, call.id));
  const told = () => keptReminders(database, `kind = 'CALL_THANKED'`);
  return { office, caller, head, colleague, person, call, thank, told };
}

describe('thanks for a call', () => {
  it('are told to whoever made it, once for each who says thanks', async () => {
    const { caller, head, colleague, person, call, thank, told } = await aScene();
    await thank(head);
    await thank(colleague);
    await expect(thank(head)).rejects.toMatchObject({ code: 'THANKED_ALREADY' });
    const reminders = await told();
    expect(reminders).toHaveLength(2);
    for (const it of reminders)
      expect(it).toMatchObject({ recipientId: caller.id, subjectType: 'THANKS', personId: person.id });

    const said = await Promise.all(reminders.slice(0, 1).map((it) => composed(database, callThanked, caller, it)));
    expect(said).toEqual([
      {
        told: { callId: call.id, ownerName: expect.any(String), personName: person.name, clientName: '青葉精機' },
        mail: null,
      },
    ]);
  });

  it('lead to the call', () => {
    const reminder = { kind: 'CALL_THANKED', subjectType: 'THANKS', subjectId: 'thanks', personId: null } as const;
    expect(pathOfReminder({ ...reminder, callId: 'call' })).toBe('/calls/call');
    expect(pathOfReminder(reminder)).toBe('/calls');
  });

  it('say nothing once the call is taken back, and nothing of whom one no longer sees', async () => {
    const { caller, head, call, person, thank, told } = await aScene();
    await thank(head);
    const [reminder] = await told();
    await database.client.query(
      `update milestone_call set state = 'PLANNED', outcome = null, done_on = null, done_by_id = null, version = version + 1 where id = $1`,
      [call.id],
    );
    expect(await composed(database, callThanked, caller, reminder!)).toBe('NOTHING_TO_SAY');

    const other = await aMadeCall(database, await anAssignment(database, person), caller, { ruleId: call.ruleId });
    await database.as(head, (work) => thankForCall(work, other.id));
    const later = (await told()).find(({ id }) => id !== reminder!.id)!;
    await database.client.query('update person set office_id = $2, version = version + 1 where id = $1', [
      person.id,
      (await anOffice(database)).id,
    ]);
    expect(await composed(database, callThanked, caller, later)).toBe('NOTHING_TO_SAY');
  });
});
