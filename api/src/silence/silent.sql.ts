import { PHASE_ENDS, SILENCE } from '#domain';
import { conversationSeen, type Viewer } from '../conversations/index.ts';

/** Where each phase keeps its limit in `silence_limit`. */
const COLUMNS = {
  FIRST_WEEK: 'first_week',
  FIRST_MONTH: 'first_month',
  FIRST_QUARTER: 'first_quarter',
  LATER: 'later',
} as const;

const byPhase = (started: string, today: string, of: (phase: keyof typeof COLUMNS) => string) =>
  `case ${PHASE_ENDS.map(([phase, end]) =>
    Number.isFinite(end) ? `when ${today}::date - ${started} <= ${end} then ${of(phase)}` : `else ${of(phase)}`,
  ).join(' ')} end`;

/** The phase of work that began on that day, as SQL. */
export const phaseAt = (started: string, today: string) => byPhase(started, today, (phase) => `'${phase}'`);

/** The limit of that phase, of the row `l` of the limits of the person's office. */
export const limitAt = (l: string, started: string, today: string) =>
  byPhase(started, today, (phase) => `${l}.${COLUMNS[phase]}`);

/** Whether the person of that id has a next date: one that was agreed on, or one that a rule planned and that is near. */
export const hasNextDate = (person: string, today: string) => `exists (
  select from follow_up u where u.person_id = ${person} and u.state = 'PLANNED'
    and (u.origin = 'AGREED' or u.planned_on <= ${today}::date + ${SILENCE.planCounts}))`;

/** What the viewer is to a person `q` was worked out with their row: `is_team`, `sees_sensitive`. */
const answering = (actor: string): Viewer => ({
  actor,
  isTeam: 'q.is_team',
  seesSensitive: 'q.sees_sensitive',
  manages: 'q.sees_sensitive',
});

/** The newest talks with a person `q` of which the viewer may read a line. */
export const talksWith = (held: string, limit: number, actor: string) => `
  select ${held} from conversation c where c.person_id = q.person_id and ${conversationSeen('c', answering(actor))}
  order by c.held_on desc, c.id desc limit ${limit}`;

/**
 * `isSilent` as SQL: those of the rows (person_id, started_on, limit_days, is_team, sees_sensitive), people without a next
 * date, of whom nothing was heard for too long, with newest_on and since_on. Specs hold the two together. The rhythm is
 * looked up only where it decides.
 */
export const silentAmong = (rows: string, { actor, today }: { actor: string; today: string }) => `
  select q.* from (
    select q.*, greatest(q.newest_on, q.started_on) as since_on from (
      select q.*, (${talksWith('c.held_on', 1, actor)}) as newest_on from (${rows} offset 0) q
    ) q
  ) q
  where ${today}::date - q.since_on > least(q.limit_days, ${SILENCE.shortest})
    and (${today}::date - q.since_on > q.limit_days or (q.newest_on is not null and ${phaseAt('q.started_on', today)} = 'LATER' and ${today}::date - q.since_on > (
      select case when count(*) < 3 then q.limit_days
        else least(q.limit_days, greatest(${SILENCE.shortest}, 2 * ((max(r.held_on) - min(r.held_on)) / (count(*)::int - 1)))) end
      from (${talksWith('c.held_on', SILENCE.talks, actor)}) r)))`;
