import { PAGE_SIZE } from '../core/page.ts';

const recallJson = `json_build_object('id', r.id, 'version', r.version, 'askedOn', r.asked_on, 'asked', r.asked,
  'namedUs', r.named_us)`;

/** What was heard last at the site of that id; null where nobody ever asked. */
export const lastRecallOf = (siteId: string): string => `(
  select ${recallJson} from first_recall r where r.site_id = ${siteId} and r.removed_at is null
  order by r.asked_on desc limit 1)`;

/** $1 the site, $2 before which day. One figure stands for a day, so that the day is the place in the list. */
export const RECALLS = {
  name: 'site-first-recalls',
  text: `
    select coalesce((
      select json_agg(it.row order by it.asked_on desc) from (
        select r.asked_on, ${recallJson} as row from first_recall r
        where r.site_id = s.id and r.removed_at is null and ($2::date is null or r.asked_on < $2::date)
        order by r.asked_on desc limit ${PAGE_SIZE + 1}) it), '[]') as answer
    from site s where s.id = $1`,
};
