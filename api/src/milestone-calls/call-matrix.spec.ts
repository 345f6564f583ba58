import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Assignment } from '../assignments/index.ts';
import { clock } from '../core/clock.ts';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aCall } from '../testing/call-builders.ts';
import { cookieAtNoon, openDatabase } from '../testing/committed.ts';
import { NOON } from '../testing/in-work.ts';
import { useServed } from '../testing/served.ts';

/** Who may see, own and complete a call of thanks, asked over HTTP; the spec of the policy asks the same of the policy. */

const WHO = ['manager', 'above', 'coordinator', 'sales', 'selling', 'stranger'] as const;
type Who = (typeof WHO)[number];

const served = useServed();
let database: Awaited<ReturnType<typeof openDatabase>>;
let goesOn: () => void;
let who: Record<Who | 'holder', Actor>;
let cookies: Record<Who | 'holder', string>;
let works: Record<'usual' | 'ofSelling', Assignment>;
let rules: Record<keyof typeof works, string>;

beforeAll(async () => {
  goesOn = clock.stopAt(NOON);
  database = await openDatabase(served.owner);
  const above = await anOffice(database, { name: '関東本部' });
  const office = await anOffice(database, { name: '横浜支店', parentId: above.id });
  who = {
    holder: await aUser(database, office, 'MANAGER'),
    manager: await aUser(database, office, 'MANAGER'),
    above: await aUser(database, above, 'MANAGER', 'DEPARTMENT'),
    coordinator: await aUser(database, office),
    sales: await aUser(database, office, 'SALES'),
    selling: await aUser(database, office, 'MANAGER', 'OFFICE'),
    stranger: await aUser(database, await anOffice(database, { name: '大阪支店' }), 'MANAGER', 'OFFICE'),
  };
  const cookie = async (name: Who | 'holder') => [name, await cookieAtNoon(database, who[name])] as const;
  cookies = Object.fromEntries(await Promise.all([...WHO, 'holder' as const].map(cookie))) as typeof cookies;
  const { coordinator, sales, selling } = who;
  works = {
    usual: await anAssignment(database, await aPerson(database, office), { coordinator, sales }),
    ofSelling: await anAssignment(database, await aPerson(database, office), { coordinator, sales: selling }),
  };
  rules = { usual: '', ofSelling: '' };
});
afterAll(async () => {
  goesOn();
  await database.close();
});

let occurrence = 0;
/** Where the manager sells who asks, it is about their own work. */
async function aCallFor(name: Who, owner: Actor | null) {
  const work = name === 'selling' ? 'ofSelling' : 'usual';
  const rule = rules[work] ? { ruleId: rules[work] } : {};
  const call = await aCall(database, works[work], owner, { ...rule, occurrence: (occurrence += 1) });
  rules[work] = call.ruleId;
  return call.id;
}
/** What the product answers: yes, or the code of its refusal. */
async function asks(name: Who | 'holder', query: string, variables: object): Promise<string> {
  const { errors } = await served.post({ query, variables }, { cookie: cookies[name] });
  return errors?.[0]?.extensions.code ?? 'yes';
}
const commands = (name: Who | 'holder', command: string, input: object) => {
  const [, verb, noun] = /^(\w)(\w+)$/.exec(command)!;
  const type = `${verb!.toUpperCase()}${noun}Input!`;
  return asks(name, `mutation ($input: ${type}) { ${command}(input: $input) { id } }`, { input });
};
const takes = (name: Who, id: string) => commands(name, 'takeCall', { id, version: 1 });
const completes = (name: Who | 'holder', id: string, version = 1) =>
  commands(name, 'recordCall', { key: newId(), id, version, outcome: 'REACHED' });
const isHanded = (name: Who, id: string) =>
  commands('holder', 'delegateCall', { id, version: 1, toUserId: who[name].id, reason: '出張のため' });

async function answersTo(ask: (name: Who) => Promise<string>) {
  const answers = [];
  for (const name of WHO) answers.push([name, await ask(name)] as const);
  return Object.fromEntries(answers);
}
const everybodyElse = { coordinator: 'NOT_ALLOWED', sales: 'CALL_BY_SALES_OWNER', selling: 'CALL_BY_SALES_OWNER' };

describe('a call of thanks', () => {
  it('is seen by whoever sees the person, and is not there for another office', async () => {
    const sees = async (name: Who) =>
      asks(name, 'query ($id: ID!) { callById(id: $id) { call { id } } }', { id: await aCallFor(name, who.holder) });
    expect(await answersTo(sees)).toEqual({
      ...{ manager: 'yes', above: 'yes', coordinator: 'yes', sales: 'yes', selling: 'yes' },
      stranger: 'NOT_FOUND',
    });
  });

  it('that nobody has is taken, and made, by a manager of the office or above, never by the sales owner', async () => {
    const allowed = { manager: 'yes', above: 'yes', ...everybodyElse, stranger: 'NOT_FOUND' };
    expect(await answersTo(async (name) => takes(name, await aCallFor(name, null)))).toEqual(allowed);
    expect(await answersTo(async (name) => completes(name, await aCallFor(name, null)))).toEqual(allowed);
  });

  it('is handed to a manager of the office or above alone, never to the sales owner', async () => {
    expect(await answersTo(async (name) => isHanded(name, await aCallFor(name, who.holder)))).toEqual({
      ...{ manager: 'yes', above: 'yes', coordinator: 'OWNER_NOT_POSSIBLE', stranger: 'OWNER_NOT_POSSIBLE' },
      ...{ sales: 'CALL_BY_SALES_OWNER', selling: 'CALL_BY_SALES_OWNER' },
    });
  });

  it('that a colleague has is made by nobody else', async () => {
    expect(await answersTo(async (name) => completes(name, await aCallFor(name, who.holder)))).toEqual({
      ...{ manager: 'NOT_ALLOWED', above: 'NOT_ALLOWED', ...everybodyElse, stranger: 'NOT_FOUND' },
    });
  });

  it.each(['manager', 'above'] as const)(
    'is made by the delegate once it is theirs, and no longer by whoever had it: %s',
    async (name) => {
      const id = await aCallFor(name, who.holder);
      await isHanded(name, id);
      expect([await completes('holder', id, 2), await completes(name, id, 2)]).toEqual(['NOT_ALLOWED', 'yes']);
    },
  );
});
