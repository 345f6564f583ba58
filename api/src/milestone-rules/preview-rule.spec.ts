import { addDays, addMonths, occurrencesOf, type Day, type RuleTrigger } from '#domain';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ContractTerm } from '../assignments/index.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { NotAllowed } from '../core/errors.ts';
import type { Office } from '../offices/index.ts';
import { anAssignment, anOffice, aPerson, aUser } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { previewRule } from './preview-rule.ts';

const database = useDatabase();
let office: Office;
let head: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  head = await aUser(database, office, 'MANAGER', 'OFFICE');
});

const preview = (trigger: RuleTrigger, amount: number | null, who = head) =>
  database.as(who, (look) =>
    previewRule(look, { officeId: office.id, makes: 'FOLLOW_UP', forWhom: 'STAFF', trigger, amount }),
  );
const starting = async (startedOn: Day, name: string) => {
  const person = await aPerson(database, office, { name, reading: name });
  return anAssignment(database, person, { startedOn, termToOn: addDays(startedOn, 89) });
};

describe('the preview of a rule', () => {
  it('tells how many it would be next month, and of each week whom first; nothing is written', async () => {
    await starting('2026-11-20', 'あ');
    for (const name of ['い', 'う', 'え', 'お']) await starting('2026-11-24', name);
    const told = await preview('DAYS_AFTER_START', 7);
    expect(told).toMatchObject({ nextMonthOn: '2026-12-01', nextMonth: 4, count: 5 });
    expect(told.weeks.map((it) => [it.fromOn, it.count, it.first.map((who) => who.name)])).toEqual([
      ['2026-11-23', 1, ['あ']],
      ['2026-11-30', 4, ['い', 'う', 'え']],
    ]);
    const { rows } = await database.client.query('select count(*)::int as n from follow_up');
    expect(rows[0].n).toBe(0);
  });

  it('names nobody to whoever sees nobody, and still counts', async () => {
    await starting('2026-11-24', 'あ');
    const told = await preview('FIRST_DAY', null, await aUser(database, office, 'ADMINISTRATOR'));
    expect(told).toMatchObject({ count: 1, weeks: [{ count: 1, first: [] }] });
  });

  it('is for whoever may make the rule, and refuses what could not stand', async () => {
    await expect(preview('FIRST_DAY', null, await aUser(database, office))).rejects.toBeInstanceOf(NotAllowed);
    await expect(preview('DAYS_AFTER_START', -1)).rejects.toMatchObject({ code: 'DAYS_OUT_OF_RANGE', field: 'amount' });
  });
});

describe('a rule in SQL', () => {
  const from = '2026-11-21';
  const until = '2026-12-31';
  // Month ends, a leap day, a year's turn, and days around all of them.
  const starts = [
    '2024-02-29',
    '2025-12-31',
    '2026-10-31',
    '2026-11-30',
    '2026-08-31',
    '2026-09-24',
    '2025-11-21',
    '2026-12-31',
  ] as const;
  const rules = [
    ['FIRST_DAY', null],
    ...[0, 1, 30, 60, 90].map((days) => ['DAYS_AFTER_START', days] as const),
    ...[1, 2, 3, 4, 12, 24].map((months) => ['MONTHS_AFTER_START', months] as const),
    ...[1, 2, 3].map((nth) => ['NTH_RENEWAL', nth] as const),
    ['EVERY_RENEWAL', null],
    ['ANNIVERSARY', null],
  ] as const;

  it('falls on the days on which it falls in the domain', async () => {
    const courses = [];
    for (const startedOn of starts) {
      const work = await starting(startedOn, startedOn);
      const terms = [{ ordinal: 1, fromOn: startedOn as Day }];
      for (const ordinal of [2, 3, 4]) {
        const term = { assignmentId: work.id, ordinal, fromOn: addMonths(startedOn, 3 * (ordinal - 1)) };
        terms.push(await add(database.db, ContractTerm, { ...term, toOn: addDays(term.fromOn, 80) }));
      }
      courses.push({ startedOn, terms });
    }
    for (const [trigger, amount] of rules) {
      const told = await database.client.query(
        `select falls_on from preview_rule($1, jsonb_build_object('makes', 'FOLLOW_UP', 'trigger', $2::text, 'amount', $3::int, 'for_whom', 'STAFF',
           'days_before', 0, 'days_after', 0)) order by 1`,
        [office.id, trigger, amount],
      );
      const known = courses
        .flatMap((course) => occurrencesOf({ trigger, amount }, course, from, until))
        .map(({ on }) => on);
      expect([trigger, amount, told.rows.map((it) => it.falls_on)]).toEqual([trigger, amount, known.sort()]);
    }
  });
});
