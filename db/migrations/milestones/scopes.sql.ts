import { aheadTables, type Scope } from './plan.sql.ts';

const WORKS = 'assignment a join person p on p.id = a.person_id';
const STANDING_RULES = '(select * from milestone_rule where switched_off_at is null)';

/** All people of some offices `$1` with ids above `$2` up to `$3`. */
export const OF_OFFICES: Scope = {
  offices: 'o.id = any ($1)',
  rules: STANDING_RULES,
  works: `${WORKS} where p.office_id = any ($1) and p.id > $2 and p.id <= $3 and a.person_id > $2 and a.person_id <= $3`,
  rows: 'x.person_id > $2 and x.person_id <= $3',
  owners: 'o.person_id > $2 and o.person_id <= $3',
};

/** Each with a look at its person, so that no estimate makes it a look at all people. */
const GIVEN_WORKS = `assignment a cross join lateral (select * from person p where p.id = a.person_id offset 0) p
    where a.id = any ($1)`;

/** Some works `$1`, after somebody changed something about them. */
export const OF_WORKS: Scope = {
  offices: `o.id in (select p.office_id from ${GIVEN_WORKS})`,
  rules: STANDING_RULES,
  works: GIVEN_WORKS,
  rows: 'x.assignment_id = any ($1)',
  owners: 'o.assignment_id = any ($1)',
};

/** One rule `$1`, after somebody made or changed it. */
export const OF_RULE: Scope = {
  offices:
    'o.id in (select x.lower_id from milestone_rule r join office_reach x on x.upper_id = r.office_id where r.id = $1)',
  rules: '(select * from milestone_rule where switched_off_at is null and id = $1)',
  works: `${WORKS} where p.office_id in (select h.office_id from here h)`,
  rows: 'x.rule_id = $1',
  owners: 'o.assignment_id in (select w.id from work w)',
};

/** A rule that is only thought of, in its office and below, until the end of next month. */
export const THOUGHT_OF = aheadTables({
  offices: 'o.id in (select x.lower_id from office_reach x where x.upper_id = of_office)',
  rules: `(select (jsonb_populate_record(null::milestone_rule, draft || jsonb_build_object('office_id', of_office))).*)`,
  works: `${WORKS} where p.office_id in (select h.office_id from here h)`,
  until: `(date_trunc('month', d.today) + interval '2 months')::date - 1`,
});
