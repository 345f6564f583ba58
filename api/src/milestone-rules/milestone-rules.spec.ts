import { DEFAULT_FOLLOW_PLAN } from '#domain';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { aRule } from '../testing/rule-builders.ts';
import { addFollowPlan } from './add-follow-plan.ts';
import { addRule } from './add-rule.ts';
import { changeRule } from './change-rule.ts';
import { MilestoneRule } from './milestone-rule.entity.ts';
import type { AddRuleInput } from './milestone-rule.input.ts';
import { rulesOfOffice } from './rules-of-office.ts';
import { switchRuleOff, switchRuleOn } from './switch-rule.ts';

const database = useDatabase();
let office: Office;
let branch: Office;
let head: Actor;
let coordinator: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  branch = await anOffice(database, { name: '町田営業所', parentId: office.id });
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
  coordinator = await aUser(database, branch);
  await anAssignment(database, await aPerson(database, branch), { coordinator, startedOn: '2026-11-24' });
});

const fields = {
  ...({ name: '一か月の面談', amount: 30, byRole: 'COORDINATOR', channel: 'VISIT' } as const),
  ...{ daysBefore: 3, daysAfter: 7, script: '' },
};
const rule = (over: Partial<AddRuleInput> = {}): AddRuleInput => ({
  ...{ ...fields, officeId: office.id, makes: 'FOLLOW_UP', trigger: 'DAYS_AFTER_START', forWhom: 'STAFF' },
  ...over,
});
const adding = (over: Partial<AddRuleInput> = {}, who = head) => database.as(who, (work) => addRule(work, rule(over)));
const changing = (id: string, over = {}, version = 1) =>
  database.as(head, (work) => changeRule(work, { id, version, ...fields, ...over }));
const planned = async () => (await database.db.findBy(FollowUp, { state: 'PLANNED' })).map((it) => it.plannedOn);
const rules = () => database.db.countBy(MilestoneRule, {});

describe('a rule', () => {
  it('is planned at once, for the people of its office and below', async () => {
    const { id } = await adding();
    expect(await planned()).toEqual(['2026-12-24']);
    expect(await database.db.findOneByOrFail(MilestoneRule, { id })).toMatchObject({ ...fields, switchedOffAt: null });
  });

  it('moves what it had planned when it is changed', async () => {
    const { id } = await adding();
    expect(await changing(id, { amount: 14 })).toEqual({ id, version: 2 });
    expect(await planned()).toEqual(['2026-12-08']);
  });

  it('takes back what lies ahead when it is switched off, and makes it anew when it is switched on', async () => {
    const { id } = await adding();
    await database.as(head, (work) => switchRuleOff(work, { id, version: 1 }));
    expect(await planned()).toEqual([]);
    await database.as(head, (work) => switchRuleOn(work, { id, version: 2 }));
    expect(await planned()).toEqual(['2026-12-24']);
  });

  it.each([
    [{ amount: -1 }, 'DAYS_OUT_OF_RANGE', 'amount'],
    [{ trigger: 'NTH_RENEWAL', amount: 10_000 }, 'RENEWALS_OUT_OF_RANGE', 'amount'],
    [{ daysAfter: 400 }, 'WINDOW_OUT_OF_RANGE', 'daysAfter'],
    [{ script: '{supervisor}様、{who}です' }, 'SCRIPT_NAME_UNKNOWN', 'script'],
    [{ name: '' }, 'RULE_NAME_MISSING', 'name'],
    [{ byRole: 'PROGRAM_OWNER' }, 'ROLE_NOT_POSSIBLE', 'byRole'],
  ] as const)('of %j is refused, and nothing is written', async (over, code, field) => {
    await expect(adding(over)).rejects.toMatchObject({ code, field });
    expect(await rules()).toBe(0);
    const { id } = await adding();
    const { trigger: _, ...changed } = { trigger: null, ...over };
    if (!('trigger' in over)) await expect(changing(id, changed)).rejects.toMatchObject({ code, field });
  });

  it('stands but once, also when it is switched on again', async () => {
    const { id } = await adding();
    await expect(adding({ name: 'もう一度' })).rejects.toMatchObject({ code: 'RULE_TWICE', field: 'trigger' });
    await database.as(head, (work) => switchRuleOff(work, { id, version: 1 }));
    await adding();
    await expect(database.as(head, (work) => switchRuleOn(work, { id, version: 2 }))).rejects.toMatchObject({
      code: 'RULE_TWICE',
    });
  });

  it('that somebody else changed first is shown as it stands', async () => {
    const { id } = await adding();
    await changing(id, { amount: 14 });
    await expect(changing(id, { amount: 7 })).rejects.toMatchObject({ theirs: { amount: 14, version: 2, isOn: true } });
    await expect(changing(id, { amount: 7 })).rejects.toBeInstanceOf(Conflict);
  });
});

describe('who makes the rules of an office', () => {
  it.each([
    ['部長', 'MANAGER', 'DEPARTMENT'],
    ['拠点長', 'MANAGER', 'OFFICE'],
    ['an administrator', 'ADMINISTRATOR', undefined],
  ] as const)('%s of it, or of one above', async (_, role, grade) => {
    const other = await anOffice(database, { name: '本部' });
    await database.client.query('insert into office_reach values ($1, $2)', [other.id, branch.id]);
    expect(await adding({ officeId: branch.id }, await aUser(database, other, role, grade))).toMatchObject({
      version: 1,
    });
  });

  it.each([
    ['課長', 'MANAGER', 'SECTION'],
    ['a coordinator', 'COORDINATOR', undefined],
    ['a sales owner', 'SALES', undefined],
  ] as const)('is not %s, who reads them', async (_, role, grade) => {
    const who = await aUser(database, office, role, grade);
    await expect(adding({}, who)).rejects.toBeInstanceOf(NotAllowed);
    await expect(database.as(who, (work) => addFollowPlan(work, office.id))).rejects.toBeInstanceOf(NotAllowed);
    expect(await database.as(who, (look) => rulesOfOffice(look))).toMatchObject({ mayChange: false, own: [] });
    expect(await rules()).toBe(0);
  });

  it('is nobody of another office, for whom they are not there', async () => {
    const stranger = await aUser(database, await anOffice(database), 'MANAGER', 'OFFICE');
    const { id } = await adding();
    await expect(adding({}, stranger)).rejects.toBeInstanceOf(NotFound);
    await expect(database.as(stranger, (look) => rulesOfOffice(look, office.id))).rejects.toBeInstanceOf(NotFound);
    await expect(database.as(stranger, (work) => switchRuleOff(work, { id, version: 1 }))).rejects.toBeInstanceOf(
      NotFound,
    );
    expect(await rules()).toBe(1);
  });
});

describe('the rules of an office', () => {
  it('are told with those of the offices above, as they fall, those switched off last', async () => {
    await aRule(database, branch, { name: '更新', trigger: 'EVERY_RENEWAL' });
    await aRule(database, branch, { name: '止めた', switchedOffAt: new Date() });
    await aRule(database, branch, { name: '三日後', trigger: 'DAYS_AFTER_START', amount: 3 });
    await aRule(database, office, { name: '本部の初日' });
    await aRule(database, office, { name: '本部で止めた', trigger: 'ANNIVERSARY', switchedOffAt: new Date() });
    const told = await database.as(coordinator, (look) => rulesOfOffice(look, branch.id));
    expect(told.own.map((it) => it.name)).toEqual(['三日後', '更新', '止めた']);
    expect(told.fromAbove.map((it) => [it.name, it.office.name])).toEqual([['本部の初日', '新宿支店']]);
    expect(told.choices.map((it) => it.name)).toEqual(['町田営業所']);
  });

  it('begin with the usual follow plan, in one act, and only once', async () => {
    await adding();
    await database.as(head, (work) => addFollowPlan(work, office.id));
    await database.as(head, (work) => addFollowPlan(work, office.id));
    const { own } = await database.as(head, (look) => rulesOfOffice(look, office.id));
    expect(own.map((it) => it.amount)).toEqual(DEFAULT_FOLLOW_PLAN.map((it) => it.amount));
    expect((await planned()).length).toBe(6);
  });
});
