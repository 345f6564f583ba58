import { addDays, DEFAULT_FOLLOW_PLAN, type Day, type RuleDraft } from '#domain';
import type pg from 'pg';
import { writtenAt } from './calendar.ts';
import { officeIds, type OfficeKey } from './company.ts';
import { idsOf } from './ids.ts';
import type { Tables } from './insert.ts';

const THANKS =
  'お世話になっております。いつも{staff}をお引き立ていただき、ありがとうございます。\n{supervisor}様から見て、最近のようすはいかがでしょうか。';

type Told = Pick<RuleDraft, 'name' | 'trigger' | 'amount'> & { readonly script?: string };

/** Those of the head office hold in the branches too; each branch has one of its own. */
const calls: readonly (readonly [OfficeKey, Told])[] = [
  [
    'head',
    {
      name: '初日のお礼',
      trigger: 'FIRST_DAY',
      amount: null,
      script:
        '本日から{staff}がお世話になります。このたびはお迎えいただき、ありがとうございます。\n{supervisor}様から見て、初日のようすはいかがでしょうか。',
    },
  ],
  ['head', { name: '3か月のお礼', trigger: 'MONTHS_AFTER_START', amount: 3 }],
  ['head', { name: '3回目の更新のお礼', trigger: 'NTH_RENEWAL', amount: 3 }],
  [
    'head',
    {
      name: '一年ごとのお礼',
      trigger: 'ANNIVERSARY',
      amount: null,
      script: `{client}でお世話になって、{n}年になりました。\n${THANKS}`,
    },
  ],
  ['branch', { name: '1か月のお礼', trigger: 'MONTHS_AFTER_START', amount: 1 }],
  ['omiya', { name: '1回目の更新のお礼', trigger: 'NTH_RENEWAL', amount: 1 }],
];

/** The follow plan of all offices, and when whoever gives the work is thanked. */
export function ruleTables(today: Day): Tables {
  const nextId = idsOf(0x007);
  const created_at = writtenAt(addDays(today, -400));
  const shared = () => ({ id: nextId(), created_at });
  return {
    milestone_rule: [
      ...DEFAULT_FOLLOW_PLAN.map(({ amount, daysBefore, daysAfter }) => ({
        ...shared(),
        office_id: officeIds.head,
        name: amount === 0 ? '初日' : `${amount}日後`,
        ...{ makes: 'FOLLOW_UP', trigger: 'DAYS_AFTER_START', amount, for_whom: 'STAFF', by_role: 'COORDINATOR' },
        channel: amount === 1 || amount === 3 ? 'PHONE' : 'VISIT',
        ...{ days_before: daysBefore, days_after: daysAfter, script: '' },
      })),
      ...calls.map(([office, { name, trigger, amount, script = THANKS }]) => ({
        ...shared(),
        office_id: officeIds[office],
        ...{ name, makes: 'CALL', trigger, amount, for_whom: 'SUPERVISOR', by_role: 'MANAGER', channel: 'PHONE' },
        ...{ days_before: 3, days_after: 7, script },
      })),
    ],
  };
}

/** What the rules ask for from today on, as the night would have planned it. What was kept by a talk of today is kept. */
export async function planFrom(client: pg.Client, today: Day): Promise<void> {
  await client.query(`select set_config('enishi.now', $1, false)`, [`${today}T09:00:00+09:00`]);
  await client.query('select plan_milestones(array(select id from office))');
  await client.query(`select note_planned(array(select id from office), 0)`);
  await client.query(
    `update follow_up f set state = 'DONE', done_on = c.held_on, done_in_id = c.id, version = f.version + 1
     from conversation c where c.person_id = f.person_id and f.origin = 'PLAN' and f.state = 'PLANNED'
       and c.held_on between f.window_from_on and f.window_until_on
       and not exists (select from conversation d where d.person_id = c.person_id and d.id > c.id
                       and d.held_on between f.window_from_on and f.window_until_on)`,
  );
  await client.query(`select set_config('enishi.now', '', false)`);
}
