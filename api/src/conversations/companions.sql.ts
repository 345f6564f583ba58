import { personRefJson, whereSeen } from '../people/index.ts';
import { conversationSeen, viewerOf } from './line-visibility.ts';

/** The parameters that hold who asks, what they reach, and the day. */
export interface Asking {
  readonly actor: string;
  readonly offices: string;
  readonly team: string;
  readonly managed: string;
  readonly today: string;
}

/**
 * The others of the visit to which a row of conversation, called `c`, belongs: those whom the asking user sees, with a
 * part of which they may read a line. Costs nothing where one person was met.
 */
export const companionsJson = (
  c: string,
  asking: Asking,
): string => `case when ${c}.joint_id is null then '[]'::json else (
  select coalesce(json_agg(${personRefJson('w')} order by w.reading, w.id), '[]')
  from (
    select distinct wp.id, wp.name, wp.reading, wp.contact_refused_on
    from conversation wc join person wp on wp.id = wc.person_id and wp.archived_at is null
    where wc.joint_id = ${c}.joint_id and wc.person_id <> ${c}.person_id
      and ${whereSeen('wp', asking)} and ${conversationSeen('wc', viewerOf('wp', asking))}) w) end`;
