import { expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { inTokyo, keptReminders, mailsAt, withDays } from '../testing/reminding.ts';
import { composersFor } from './composers.ts';

const database = useDatabase();
const composers = composersFor('https://enishi.example.jp');

it('after 26 hours without a worker, over midnight, one mail has what is late, what was done is in none, and nothing comes twice', async () => {
  const office = await anOffice(database);
  const team: Record<string, Actor> = {
    ann: await aUser(database, office),
    manager: await aUser(database, office, 'MANAGER', 'SECTION'),
    head: await aUser(database, office, 'MANAGER', 'OFFICE'),
  };
  await withDays(database, office);
  const mails = async (moment: string) => {
    const all = await mailsAt(database, composers, Object.values(team), inTokyo(moment));
    const nameOf = (id: string) => Object.entries(team).find(([, it]) => it.id === id)?.[0];
    return all.map((it) => `${nameOf(it.to)} ${it.kind} ${it.subject}`).sort();
  };
  const person = await aPerson(database, office);
  await anIssue(database, person, team['ann']!, { dueOn: '2026-12-01', reportOn: '2026-12-01' });
  const done = await aFollowUp(database, person, team['ann']!, { plannedOn: '2026-12-03' });
  for (const day of ['2026-12-01', '2026-12-02']) await mails(`${day} 08:00`);
  // It stops on the 3rd at seven, and comes back on the 4th at nine. Ann met the person in between.
  await database.client.query(
    `update follow_up set state = 'DONE', done_on = '2026-12-03', version = 2 where id = $1`,
    [done.id],
  );
  expect(await mails('2026-12-04 09:00')).toEqual([
    'ann MORNING 12月4日(金) 先に 1件',
    'head MANAGER_MORNING 12月4日(金) 拠点の用件 先に 1件',
    'manager MANAGER_MORNING 12月4日(金) 拠点の用件 先に 1件',
  ]);
  // The step of the 3rd is told in the app, and its mail is the morning's.
  expect(await keptReminders(database, `kind = 'TO_MANAGER' and told_at is not null`)).toMatchObject([
    { localDay: '2026-12-03' },
  ]);
  expect(await mails('2026-12-04 09:01')).toEqual([]);
});
