import { PLAIN, VARIANTS } from '#domain';

const KATAKANA =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ';
const HIRAGANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ';

/**
 * `searchText` of the domain, for what is written about a person. Readings and staff numbers are kept folded, and only
 * a name with katakana or an old character is worth the translation, which is slow.
 */
const folded = (name: string) => `case when ${name} ~ '[ァ-ヶ${VARIANTS}]' or ${name} is not nfkc normalized
  then translate(normalize(${name}, NFKC), '${KATAKANA}${VARIANTS}', '${HIRAGANA}${PLAIN}') else ${name} end`;

const isHit = (sought: string, ...texts: string[]) =>
  `lower(replace(concat_ws(E'\\n', ${texts.join(', ')}), ' ', '')) like '%' || ${sought} || '%'`;

/** The clients that are called so. */
export const soughtClients = (sought: string): string =>
  `select c.id from client c where ${isHit(sought, folded('c.name'), 'c.reading')}`;

/** Whoever is called so, or works today at a client that is. */
export const isSought = (sought: string, today: string): string =>
  `(${isHit(sought, folded('p.name'), 'p.reading', 'p.staff_no')} or exists (
    select from assignment sa join org_unit su on su.id = sa.org_unit_id join site ss on ss.id = su.site_id
    where sa.person_id = p.id and (sa.ended_on is null or sa.ended_on >= ${today})
      and ss.client_id in (select id from sought_client)))`;
