import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { isPersonWaiting, waitingPromises } from './waiting.sql.ts';

/** What a handover asks of its receiver, in names and numbers; the name where it is one person. */
export interface HandedOverTold {
  readonly ownerName: string;
  readonly people: number;
  readonly promises: number;
  readonly personName: string | null;
}

const TOLD: Statement = {
  name: 'handed-over',
  text: `
    select case when count(*) > 0 then json_build_object('ownerName', (select u.name from app_user u where u.id = min(g.from_id::text)::uuid),
      'people', count(*), 'promises', sum(g.promises), 'personName', case when count(*) = 1 then min(g.name) end) end as answer
    from (select h.from_id, p.name, ${waitingPromises('hp', 'h.to_id')} as promises
          from handover h join handover_person hp on hp.handover_id = h.id join person p on p.id = hp.person_id
          where h.id = $1 and h.to_id = $2 and ${isPersonWaiting('hp', 'h.to_id')}) g`,
};

/** What a reminder of a handover says to its receiver, for its composer; null once nothing waits any longer. */
export const handedOver = ({ sql, actor }: Look, handoverId: string): Promise<HandedOverTold | null> =>
  sql.answer<HandedOverTold>(TOLD, [handoverId, actor.id]);
