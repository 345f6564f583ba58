import { conversationSeen, issueSeen, viewerOf } from '../conversations/index.ts';
import { OWNED_LATELY, whereSeen } from '../people/index.ts';

/** How many people a page of the list holds. */
export const ROSTER_PAGE = 50;

const viewer = viewerOf('p', { actor: '$1', team: '$4', managed: '$5' });

const KATAKANA =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ';
const HIRAGANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ';

/**
 * `searchText` of the domain, for what is written about a person. Readings and staff numbers are kept folded, and only
 * a name with katakana is worth the translation, which is slow.
 */
const folded = (name: string) => `case when ${name} ~ '[ァ-ヶ]' or ${name} is not nfkc normalized
  then translate(normalize(${name}, NFKC), '${KATAKANA}', '${HIRAGANA}') else ${name} end`;
const isHit = (...texts: string[]) =>
  `lower(replace(concat_ws(E'\\n', ${texts.join(', ')}), ' ', '')) like '%' || $9 || '%'`;

/** Whoever is called so, or works today at a client that is. */
const IS_SOUGHT = `p.archived_at is null and ($9 = '' or ${isHit(folded('p.name'), 'p.reading', 'p.staff_no')} or exists (
  select from assignment sa join org_unit su on su.id = sa.org_unit_id join site ss on ss.id = su.site_id
  where sa.person_id = p.id and (sa.ended_on is null or sa.ended_on >= $3) and ss.client_id in (select id from sought_client)))`;

/** The next ones of one set of people: those with a reading first, by it, then those without. */
const nextOf = (set: string) => `
  (select p.id from person p where ${set} and ${IS_SOUGHT} and not $8 and (p.reading, p.id) > ($6, $7::uuid)
   order by p.reading, p.id limit ${ROSTER_PAGE + 1})
  union all
  (select p.id from person p where ${set} and ${IS_SOUGHT} and p.reading is null and (not $8 or p.id > $7::uuid)
   order by p.id limit ${ROSTER_PAGE + 1})`;

/**
 * $1 actor, $2 offices seen, $3 today, $4 offices of the team, $5 offices managed, $6 and $7 reading and id behind which
 * the page begins, $8 whether that was among those without a reading, $9 the text sought.
 * Each office gives its next ones from its index, so that a page costs the same wherever it begins.
 */
export const SEEN_PEOPLE = {
  name: 'seen-people',
  text: `
    with sought_client as materialized (
      select c.id from client c where $9 <> '' and ${isHit(folded('c.name'), 'c.reading')}
    ), candidate as (
      select it.id from unnest($2::uuid[]) as seen(office_id) cross join lateral (${nextOf('p.office_id = seen.office_id')}) it
      union
      select it.id from (${nextOf(OWNED_LATELY('p', '$1', '$3'))}) it
    ), page as (
      select p.* from candidate join person p using (id)
      where ${whereSeen('p', { actor: '$1', offices: '$2', today: '$3' })}
      order by p.reading, p.id limit ${ROSTER_PAGE + 1}
    ), audited as (
      insert into audit_event (actor_id, action, subject_type, details)
      select $1, 'people', 'Person', json_build_object('rows', least(count(*), ${ROSTER_PAGE})) from page
    )
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'name', p.name, 'reading', p.reading, 'staffNo', p.staff_no,
      'clientName', (
        select c.name from assignment a
        join org_unit u on u.id = a.org_unit_id join site s on s.id = u.site_id join client c on c.id = s.client_id
        where a.person_id = p.id and a.started_on <= $3 and (a.ended_on is null or a.ended_on >= $3)
        order by a.started_on desc, a.id desc limit 1),
      'lastHeldOn', (
        select c.held_on from conversation c where c.person_id = p.id and ${conversationSeen('c', viewer)}
        order by c.held_on desc, c.id desc limit 1),
      'nextOn', (
        select min(f.planned_on) from follow_up f
        where f.person_id = p.id and f.state = 'PLANNED' and f.origin = 'AGREED'),
      'openIssues', (
        select count(*) from open_issue i
        where i.person_id = p.id and i.next_on is not null and ${issueSeen('i', viewer)})
    ) order by p.reading, p.id), '[]') as answer
    from page p`,
};
