import { issueSeen, type Viewer } from '../conversations/index.ts';
import { issueLineJson } from '../open-issues/index.ts';
import { personRef } from '../people/index.ts';

/** The names of the parameters: who asks, the offices that they manage, and the day. */
interface Asking {
  readonly actor: string;
  readonly managed: string;
  readonly today: string;
}

/** How many lines of the team stand on 今日: what comes first, not all of it. */
const MOST_SHOWN = 5;

/** What is solved and not yet told comes before what is not done yet. */
const ORDER = `(i.state <> 'RESOLVED'), i.next_on, i.id`;

/** The tables of what is late with people of the offices that somebody manages, and is not theirs to keep. */
export const teamTables = ({ actor, managed, today }: Asking, viewer: Viewer): string => `
  team_late as materialized (
    select i.* from person p join open_issue i on i.person_id = p.id
    where p.office_id = any (${managed}::uuid[]) and p.archived_at is null and i.next_on < ${today}::date
      and i.state <> 'NEEDS_PROMISE' and i.owner_id is distinct from ${actor} and ${issueSeen('i', viewer)}
  ), team_first as materialized (select i.* from team_late i order by ${ORDER} limit ${MOST_SHOWN})`;

/** The JSON of a TodayTeam; null for whoever manages no office. */
export const teamJson = ({
  managed,
}: Asking): string => `case when cardinality(${managed}::uuid[]) > 0 then json_build_object(
  'lateCount', (select count(*) from team_late), 'unreportedCount', (select count(*) from team_late where state = 'RESOLVED'),
  'promises', coalesce((select json_agg(${issueLineJson('i', { person: personRef('i.person_id'), mayAct: 'true' })} order by ${ORDER})
    from team_first i), '[]')) end`;
