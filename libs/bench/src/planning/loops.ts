import type pg from 'pg';

interface Step {
  readonly 'Node Type': string;
  readonly 'Parent Relationship'?: string;
  readonly 'CTE Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Step[];
}

/**
 * The statement of a function that thinks anew each time, as it would run: what it would read from end to end for each row of
 * something else. Look-ups by an index are none of that, and neither is what is worked out once and kept.
 */
export async function loopsOverSets(db: pg.Client, named: string): Promise<string[]> {
  const { rows } = await db.query<{ text: string; settings: string[] }>(
    `select (regexp_match(prosrc, '\\$plan\\$(.*)\\$plan\\$'))[1] as text, proconfig as settings from pg_proc where proname = $1`,
    [named],
  );
  for (const setting of rows[0]!.settings) {
    const [name, value] = setting.split('=');
    await db.query('select set_config($1, $2, false)', [name, value]);
  }
  await db.query('set enable_seqscan = off');
  const plan = await db.query<{ 'QUERY PLAN': { Plan: Step }[] }>(
    `explain (generic_plan, format json) ${rows[0]!.text}`,
  );
  return within(plan.rows[0]!['QUERY PLAN'][0]!.Plan);
}

const within = (step: Step): string[] => [
  ...(step['Node Type'] === 'Nested Loop' ? (step.Plans ?? []).filter(isInner).flatMap(sets) : []),
  ...(step.Plans ?? []).flatMap(within),
];

const isInner = (step: Step) => step['Parent Relationship'] === 'Inner';

const sets = (step: Step): string[] => [
  ...(/^(CTE|Seq) Scan$/.test(step['Node Type']) ? [step['CTE Name'] ?? step['Relation Name'] ?? ''] : []),
  ...(step.Plans ?? []).filter((it) => it['Parent Relationship'] !== 'InitPlan').flatMap(sets),
];
