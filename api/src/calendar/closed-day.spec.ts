import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { PAGE_SIZE } from '../core/page.ts';
import type { Office } from '../offices/index.ts';
import { anOffice, aPerson, aUser, aWorkplace } from '../testing/builders.ts';
import { aFollowUp, anIssue } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { withDays } from '../testing/reminding.ts';
import { aPlannedMeeting } from '../testing/rule-builders.ts';
import { closedDayDates } from './closed-day.ts';

const database = useDatabase();
let office: Office;
let me: Actor;

/** The 29th and the 6th are Sundays, the 30th a Monday. */
beforeEach(async () => {
  office = await anOffice(database);
  me = await aUser(database, office);
  await withDays(database, office);
});

const open = (actor = me, after?: string | null) => database.as(actor, (look) => closedDayDates(look, after));
const kinds = async (actor?: Actor) => (await open(actor)).nodes.map(({ kind, day }) => [kind, day]);

describe('agreed dates on closed days', () => {
  it('are meetings and promises of mine, the nearest first, with where they could go, in one statement', async () => {
    const person = await aPerson(database, office);
    const visit = await aFollowUp(database, person, me, { plannedOn: '2026-12-06' });
    const issue = await anIssue(database, person, me, { dueOn: '2026-11-29', reportOn: '2026-11-30' });
    expect(await database.statementsOf(() => open())).toBe(1);
    expect((await open()).nodes).toMatchObject([
      { id: issue.id, kind: 'DUE', day: '2026-11-29', couldGoOn: '2026-11-27', text: issue.text, visit: null },
      { id: visit.id, kind: 'VISIT', day: '2026-12-06', couldGoOn: '2026-12-07', person: { id: person.id } },
    ]);
  });

  it('hold what was promised about a site alone, by its client', async () => {
    const { client, site } = await aWorkplace(database);
    const promised = { personId: null, siteId: site.id, dueOn: '2026-11-29', reportOn: '2026-12-01' } as const;
    await anIssue(database, await aPerson(database, office), me, promised);
    expect((await open()).nodes).toMatchObject([{ kind: 'DUE', person: null, clientName: client.name }]);
  });

  it('are none of what a rule planned and nobody had in hand, which follows the calendar', async () => {
    await aPlannedMeeting(database, office, await aPerson(database, office), me, '2026-11-29');
    expect(await kinds()).toEqual([]);
  });

  it('are none of a colleague, of the past, of what is over, and of whom I no longer see', async () => {
    const colleague = await aUser(database, office);
    const moved = await aPerson(database, office);
    await aFollowUp(database, moved, me, { plannedOn: '2026-11-29' });
    await aFollowUp(database, await aPerson(database, office), colleague, { plannedOn: '2026-11-29' });
    await aFollowUp(database, await aPerson(database, office), me, { plannedOn: '2026-11-15' });
    await aFollowUp(database, await aPerson(database, office), me, {
      plannedOn: '2026-11-29',
      state: 'CANCELLED',
      reason: '延期',
    });
    await database.client.query('update person set office_id = $2, version = version + 1 where id = $1', [
      moved.id,
      (await anOffice(database)).id,
    ]);
    expect(await kinds()).toEqual([]);
    expect(await kinds(colleague)).toEqual([['VISIT', '2026-11-29']]);
  });

  it('go on behind the end of a page', async () => {
    for (let n = 0; n < PAGE_SIZE + 2; n += 1)
      await aFollowUp(database, await aPerson(database, office), me, { plannedOn: '2026-11-29' });
    const first = await open();
    const rest = await open(me, first.endCursor);
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(PAGE_SIZE + 2);
    expect(rest.hasMore).toBe(false);
  });
});
