/** Calls of thanks of the last weeks, by the rules that stand: most made in time, some late, a few let go, some still waiting. */
export const PAST_CALLS = `
  with rule as (
    select r.*, x.lower_id as for_office from milestone_rule r join office_reach x on x.upper_id = r.office_id
    where r.makes = 'CALL' and r.switched_off_at is null
  ), fallen as (
    select a.id as assignment_id, a.person_id, p.office_id, r.id as rule_id, r.days_before, r.days_after, n.occurrence, n.falls_on,
      ('x' || substr(md5(a.id::text || n.falls_on::text), 1, 6))::bit(24)::int % 100 as luck
    from rule r join person p on p.office_id = r.for_office join assignment a on a.person_id = p.id
    cross join lateral (
      select 1 as occurrence, case r.trigger when 'FIRST_DAY' then a.started_on when 'DAYS_AFTER_START' then a.started_on + r.amount
        when 'MONTHS_AFTER_START' then (a.started_on + make_interval(months => r.amount))::date end as falls_on
      union all
      select case r.trigger when 'NTH_RENEWAL' then 1 else t.ordinal - 1 end, t.from_on from contract_term t
      where t.assignment_id = a.id and t.ordinal > 1
        and (r.trigger = 'EVERY_RENEWAL' or (r.trigger = 'NTH_RENEWAL' and t.ordinal = r.amount + 1))
    ) n
    where n.falls_on between $1::date - 75 and $1::date - 1 and (a.ended_on is null or a.ended_on >= n.falls_on)
      and p.staff_no is distinct from $2
  ), called as (
    select f.*, call_owner(f.assignment_id) as owner_id, d.visit_on as due_on, f.falls_on - f.days_before as from_on,
      greatest(f.falls_on + f.days_after, d.visit_on) as until_on,
      case when luck < 14 then d.visit_on + 9 else d.visit_on end as done_on,
      row_number() over (order by f.falls_on, f.assignment_id, f.rule_id) as n
    from fallen f join office_day d on d.office_id = f.office_id and d.day = f.falls_on
  ), told as (
    select c.*, case
      when c.owner_id is null or c.done_on > $1::date or (c.luck between 14 and 40 and c.due_on > $1::date - 8) then 'PLANNED'
      when c.luck > 95 then 'CANCELLED' else 'DONE' end as state
    from called c where c.due_on < $1::date
  )
  insert into milestone_call (id, created_at, rule_id, occurrence, person_id, assignment_id, milestone_on, due_on, window_from_on,
    window_until_on, owner_id, unassigned_at, state, tries, outcome, done_on, done_by_id, staff_present, others_present, note,
    is_touched, reason, dropped_on)
  select ('01900000-0000-7000-80c1-' || lpad(to_hex(n), 12, '0'))::uuid, (from_on - 30)::timestamptz, rule_id, occurrence, person_id,
    assignment_id, falls_on, due_on, from_on, until_on, owner_id, case when owner_id is null then (from_on - 30)::timestamptz end,
    state, luck % 2, case when state = 'DONE' then 'REACHED' end, case when state = 'DONE' then done_on end,
    case when state = 'DONE' then owner_id end, case when state = 'DONE' then luck % 3 = 0 end,
    case when state = 'DONE' then luck % 7 = 0 end,
    case when state = 'DONE' then (array['いつも丁寧で助かっている、とのこと', 'すっかり慣れて、任せられる仕事が増えたそうです',
      'お礼を喜んでくださった', '後任の育成にも力を貸してくれている、とのこと', null])[1 + luck % 5] end,
    true, case when state = 'CANCELLED' then '指揮命令者の交代と重なったため' end,
    case when state = 'CANCELLED' then due_on end
  from told`;

/** Of every seventh call that was made a wish remained: the older ones are solved and told, the newer ones under way. */
export const WISHES = `
  with wished as (
    select c.*, u.site_id, row_number() over (order by c.id) as n,
      (select o.user_id from ownership o where o.assignment_id = c.assignment_id and o.role = 'COORDINATOR'
       order by o.until_on desc nulls first limit 1) as solver_id
    from milestone_call c join assignment a on a.id = c.assignment_id join org_unit u on u.id = a.org_unit_id
    where c.state = 'DONE' and ('x' || substr(md5(c.id::text), 1, 6))::bit(24)::int % 7 = 0
  ), raised as (
    insert into open_issue (id, created_at, person_id, site_id, assignment_id, author_id, raised_on, text, owner_id, due_on, first_due_on,
      direction, report_to, report_on, first_report_on, report_via, state, resolved_on, resolution, reported_on, reported_via, reported_by_id)
    select ('01900000-0000-7000-80c2-' || lpad(to_hex(n), 12, '0'))::uuid, done_on::timestamptz, person_id, site_id, assignment_id,
      done_by_id, done_on,
      (array['引き継ぎの手順書を一枚にまとめてほしい', '繁忙期の前に、残業の見込みを早めに知りたい', '後任の候補を早めに紹介してほしい',
             '月に一度、様子を聞きに来てほしい'])[1 + n % 4],
      solver_id, done_on + 12, done_on + 12,
      (array['手順書の案を作り、指揮命令者に見てもらう', '見込みを月初めに聞き、本人へ伝える', '社内で候補を募り、二名を先に知らせる',
             '訪問の日を決め、指揮命令者にも時間をもらう'])[1 + n % 4], 'SUPERVISOR', done_on + 14, done_on + 14, 'PHONE',
      case when done_on + 14 < $1::date then 'REPORTED' else 'OPEN' end,
      case when done_on + 14 < $1::date then done_on + 5 + (n % 6)::int end,
      case when done_on + 14 < $1::date then '案をまとめ、了承をもらった' end,
      case when done_on + 14 < $1::date then done_on + 13 end, case when done_on + 14 < $1::date then 'PHONE' end,
      case when done_on + 14 < $1::date then solver_id end
    from wished where solver_id is not null
    returning id, assignment_id, raised_on, author_id
  )
  update milestone_call c set outcome = 'WISH', issue_id = r.id, version = c.version + 1
  from raised r where c.assignment_id = r.assignment_id and c.done_on = r.raised_on and c.done_by_id = r.author_id and c.state = 'DONE'`;

/** One call was put off to this very day, whatever day it is. $2 the staff number of whom it is about. */
export const CALL_OF_TODAY = `
  with called as (
    insert into milestone_call (id, created_at, rule_id, occurrence, person_id, assignment_id, milestone_on, due_on, window_from_on,
      window_until_on, owner_id, is_touched)
    select '01900000-0000-7000-80c0-000000000001', ($1::date - 30)::timestamptz, r.id, 1, p.id, a.id, $1::date - 3, $1::date,
      $1::date - 3, $1::date + 7, call_owner(a.id), true
    from person p join assignment a on a.person_id = p.id and a.ended_on is null
    cross join lateral (
      select r.id from milestone_rule r join office_reach x on x.upper_id = r.office_id and x.lower_id = p.office_id
      where r.makes = 'CALL' and r.switched_off_at is null order by (r.trigger = 'MONTHS_AFTER_START') desc, r.amount, r.id limit 1) r
    where p.staff_no = $2
    returning id, owner_id
  )
  insert into milestone_call_entry (id, created_at, call_id, author_id, kind, happened_on, from_owner_id, to_owner_id, from_on, to_on, text)
  select '01900000-0000-7000-80c3-000000000001', ($1::date - 3)::timestamptz, id, owner_id, 'PUT_OFF', $1::date - 3, owner_id, owner_id,
    $1::date - 3, $1::date, '月次の締めで忙しいとのこと'
  from called where owner_id is not null`;
