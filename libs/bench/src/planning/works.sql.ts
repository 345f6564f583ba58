import { DEFAULT_FOLLOW_PLAN } from '#domain';
import { supervisorId, unitId, unitsFor } from '../generator/clients.sql.ts';
import { idOn, quoted, roll } from '../generator/expressions.ts';
import { officeId, userId } from '../generator/offices.sql.ts';

const person = idOn(`date '2024-01-02' + n % 700`, `'worker' || n`);
const work = idOn(`date '2024-01-02' + n % 700`, `'work' || n`);

/** When the n-th work begins: evenly over the two years that end two months from today. */
const began = (today: string) => `(${today} + 60 - ${roll('n', 91, 730)})`;
const EVERYBODY = (works: number) => `generate_series(1, ${works}) n`;

/** How long a contract runs, in days. */
const TERM = 182;

/** The rules of the head office: the usual follow plan, and four calls of thanks. */
const RULES = `
  insert into milestone_rule (id, office_id, name, makes, trigger, amount, for_whom, by_role, days_before, days_after)
  select new_id(), ${officeId('1')}, amount || '日後', 'FOLLOW_UP', 'DAYS_AFTER_START', amount, 'STAFF', 'COORDINATOR', before, after
  from (values ${DEFAULT_FOLLOW_PLAN.map((it) => `(${it.amount}, ${it.daysBefore}, ${it.daysAfter})`).join(', ')}) r (amount, before, after);
  insert into milestone_rule (id, office_id, name, makes, trigger, amount, for_whom, by_role)
  select new_id(), ${officeId('1')}, name, 'CALL', trigger, amount, 'SUPERVISOR', 'MANAGER'
  from (values ('初日', 'FIRST_DAY', null), ('3か月', 'MONTHS_AFTER_START', 3), ('2回目の更新', 'NTH_RENEWAL', 2), ('毎年', 'ANNIVERSARY', null)) r (name, trigger, amount);`;

/** So many people at work, each with terms and owners, and nothing else. */
export const worksSql = (works: number, day: string): readonly string[] => {
  const today = `date ${quoted(day)}`;
  const started = began(today);
  return [
    `insert into person (id, office_id, name, staff_no)
     select ${person}, ${officeId('5 + n % 8')}, '就業 者' || n, 'P' || n from ${EVERYBODY(works)}`,
    `insert into assignment (id, person_id, org_unit_id, supervisor_id, started_on)
     select ${work}, ${person}, ${unitId(`1 + n % ${unitsFor(works / 100)}`)}, ${supervisorId(`2 + 2 * (n % ${unitsFor(works / 100)})`)}, ${started}
     from ${EVERYBODY(works)}`,
    `insert into contract_term (id, assignment_id, ordinal, from_on, to_on)
     select new_id(), ${work}, 1 + t, ${started} + t * ${TERM}, ${started} + (t + 1) * ${TERM} - 1
     from ${EVERYBODY(works)}, generate_series(0, 4) t where ${started} + t * ${TERM} <= greatest(${today} + 60, ${started})`,
    `insert into ownership (id, assignment_id, person_id, role, user_id, since_on)
     select new_id(), ${work}, ${person}, role, case role when 'SALES' then ${userId('41 + n % 8')} else ${userId('1 + n % 8 + 8 * (n / 8 % 5)')} end, ${started}
     from ${EVERYBODY(works)}, (values ('COORDINATOR'), ('SALES')) o (role)`,
    RULES,
  ];
};
