import { unitId, unitsFor, supervisorId } from './clients.sql.ts';
import { chance, idOn, roll, writtenOn } from './expressions.ts';
import { nameOf, officeId, userId } from './offices.sql.ts';
import type { Share } from './share.ts';

const personId = idOn(`date '2024-02-01' + n % 300`, `'person' || n`);
const assignmentId = (ordinal: number, day: string) => idOn(day, `'assignment${ordinal}-' || n`);

/** Who is who, kept for the steps that follow: seven of ten work today, three of ten worked elsewhere before. */
const cast = ({ people, first, last }: Share, today: string) => `
  create temporary table cast_of as
  select p.*, ${assignmentId(1, 'started_on')} as assignment_id,
         case when ${chance('n', 24, 30)} then ${assignmentId(2, 'started_on - 700')} end as earlier_id
  from (
    select n, ${personId} as id, ${officeId('5 + n % 8')} as office_id,
           ${userId('1 + n % 8 + 8 * (n / 8 % 5)')} as coordinator_id, ${userId('41 + n % 8')} as sales_id,
           ${userId('49 + n % 8')} as manager_id, 1 + ${roll('n', 21, unitsFor(people))} as unit,
           ${today} - 200 - ${roll('n', 22, 1_400)} as started_on,
           case when n % 10 >= 7 then ${today} - 1 - ${roll('n', 23, 180)} end as ended_on
    from generate_series(${first}, ${last}) n
  ) p;
  create unique index on cast_of (n);
  analyze cast_of;`;

const PERSONS = `
  insert into person (id, created_at, office_id, name, reading, staff_no, phone, email)
  select id, ${writtenOn('started_on')}, office_id, ${nameOf('n', 0)}, ${nameOf('n', 1)}, 'S' || lpad(n::text, 7, '0'),
         '090-0000-' || lpad(${roll('n', 25, 10_000)}::text, 4, '0'), 'person' || n || '@bench.example'
  from cast_of;
  insert into person_office (id, person_id, office_id, since_on)
  select ${idOn('started_on', `'person-office' || n`)}, id, office_id, started_on from cast_of;`;

const ASSIGNMENTS = `
  insert into assignment (id, person_id, org_unit_id, supervisor_id, started_on, ended_on, end_reason)
  select assignment_id, id, ${unitId('unit')}, ${supervisorId('unit * 2')}, started_on, ended_on,
         case when ended_on is not null then '契約満了' end
  from cast_of
  union all
  select earlier_id, id, ${unitId('1 + unit / 2')}, null, started_on - 700, started_on - 30, '契約満了'
  from cast_of where earlier_id is not null;`;

const terms = (today: string) => `
  insert into contract_term (id, assignment_id, ordinal, from_on, to_on, outcome)
  select ${idOn('started_on', `'term-1-' || n`)}, assignment_id, 1, started_on, started_on + 90, 'EXTENDED' from cast_of
  union all
  select ${idOn('started_on + 91', `'term-2-' || n`)}, assignment_id, 2, started_on + 91,
         case when ended_on is not null then greatest(ended_on, started_on + 91) else ${today} + 1 + ${roll('n', 26, 180)} end,
         case when ended_on is not null then 'ENDED' end from cast_of
  union all
  select ${idOn('started_on - 700', `'term-0-' || n`)}, earlier_id, 1, started_on - 700, started_on - 30, 'ENDED'
  from cast_of where earlier_id is not null;`;

const OWNERS = `
  insert into ownership (id, assignment_id, person_id, role, user_id, since_on, until_on)
  select ${idOn('started_on', `role || n || is_first`)}, case when is_first then assignment_id else earlier_id end, id, role,
         case role when 'SALES' then sales_id else coordinator_id end,
         case when is_first then started_on else started_on - 700 end, case when is_first then ended_on else started_on - 30 end
  from cast_of, (values ('COORDINATOR', true), ('SALES', true), ('COORDINATOR', false)) o (role, is_first)
  where is_first or earlier_id is not null;`;

export const peopleSql = (share: Share, today: string): readonly string[] => [
  cast(share, today),
  PERSONS,
  ASSIGNMENTS,
  terms(today),
  OWNERS,
];
