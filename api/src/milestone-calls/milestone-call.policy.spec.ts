import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { MilestoneCall } from './milestone-call.entity.ts';
import { aCall } from '../testing/call-builders.ts';
import { anAssignment, anOffice, anOwnership, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { seenCall } from './call-subject.ts';
import { callMay, whereCall } from './milestone-call.policy.ts';

const database = useDatabase();

type Verb = keyof typeof whereCall;
const VERBS: Verb[] = ['see', 'own', 'complete', 'delegate'];

/** Everybody around two calls: one that a section manager has, and one that nobody has. */
async function around() {
  const above = await anOffice(database, { name: '関東本部' });
  const office = await anOffice(database, { name: '横浜支店', parentId: above.id });
  const other = await anOffice(database, { name: '大阪支店' });
  const person = await aPerson(database, office);
  const sales = await aUser(database, office, 'SALES');
  const coordinator = await aUser(database, office);
  const assignment = await anAssignment(database, person, { coordinator, sales });
  const manager = await aUser(database, office, 'MANAGER');
  const theirs = await aCall(database, assignment, manager);
  const nobodys = await aCall(database, assignment, null, { ruleId: theirs.ruleId, occurrence: 2 });
  const who = {
    manager,
    sales,
    coordinator,
    delegate: await aUser(database, above, 'MANAGER', 'DEPARTMENT'),
    stranger: await aUser(database, other, 'MANAGER', 'OFFICE'),
  };
  return { assignment, theirs, nobodys, who };
}

/** What the policy says in code, and what its conditions of SQL find. */
async function answersOf(actor: Actor, { id }: MilestoneCall): Promise<Record<Verb, boolean>> {
  const asking = { actor: '$2', offices: '$3', managed: '$4', today: '$5' };
  const columns = VERBS.map((verb) => `${whereCall[verb]('c', 'p', asking)} as ${verb}`).join(', ');
  const { rows } = await database.client.query<Record<Verb, boolean>>(
    `select ${columns} from milestone_call c join person p on p.id = c.person_id where c.id = $1`,
    [id, actor.id, actor.seenOffices, actor.managedOffices, '2026-11-21'],
  );
  const bySql = rows[0]!;
  const found = await database.as(actor, (work) => seenCall(work, id)).catch(() => null);
  const byCode = VERBS.map((verb) => [verb, found !== null && callMay[verb](actor, found.subject)] as const);
  expect(Object.fromEntries(byCode)).toEqual(bySql);
  return bySql;
}

const yes = (...verbs: Verb[]) => Object.fromEntries(VERBS.map((it) => [it, verbs.includes(it)]));

describe('a call of thanks', () => {
  it('is seen by whoever sees the person, and made by the manager who has it', async () => {
    const { theirs, who } = await around();
    expect(await answersOf(who.manager, theirs)).toEqual(yes('see', 'own', 'complete', 'delegate'));
    expect(await answersOf(who.coordinator, theirs)).toEqual(yes('see'));
  });

  it('is seen by the sales owner of the work, who neither owns nor makes it', async () => {
    const { theirs, nobodys, who } = await around();
    expect(await answersOf(who.sales, theirs)).toEqual(yes('see'));
    expect(await answersOf(who.sales, nobodys)).toEqual(yes('see'));
  });

  it('is handed on by a manager who sells there, and not made by them', async () => {
    const { assignment, nobodys, who } = await around();
    await database.client.query('update ownership set until_on = $1 where role = $2', ['2026-11-20', 'SALES']);
    await anOwnership(database, assignment, 'SALES', who.manager, { sinceOn: '2026-11-20' });
    expect(await answersOf(who.manager, nobodys)).toEqual(yes('see', 'delegate'));
  });

  it('may be owned by a manager above, and is made by them once it is theirs', async () => {
    const { theirs, who } = await around();
    expect(await answersOf(who.delegate, theirs)).toEqual(yes('see', 'own', 'delegate'));
    await database.client.query('update milestone_call set owner_id = $1, version = 2 where id = $2', [
      who.delegate.id,
      theirs.id,
    ]);
    expect(await answersOf(who.delegate, theirs)).toEqual(yes('see', 'own', 'complete', 'delegate'));
    expect(await answersOf(who.manager, theirs)).toEqual(yes('see', 'own', 'delegate'));
  });

  it('that nobody has is made by any manager of the office', async () => {
    const { nobodys, who } = await around();
    expect(await answersOf(who.manager, nobodys)).toEqual(yes('see', 'own', 'complete', 'delegate'));
    expect(await answersOf(who.delegate, nobodys)).toEqual(yes('see', 'own', 'complete', 'delegate'));
  });

  it('is not there for another office, whatever the grade', async () => {
    const { theirs, nobodys, who } = await around();
    expect(await answersOf(who.stranger, theirs)).toEqual(yes());
    expect(await answersOf(who.stranger, nobodys)).toEqual(yes());
  });

  it('never goes to the sales owner, even where a command forgot to ask', async () => {
    const { theirs, who } = await around();
    const write = database.client.query('update milestone_call set owner_id = $1, version = 2 where id = $2', [
      who.sales.id,
      theirs.id,
    ]);
    await expect(write).rejects.toMatchObject({ constraint: 'call_not_by_sales_owner' });
  });
});
