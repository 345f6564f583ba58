import { PLAIN, VARIANTS } from '#domain';

const KATAKANA =
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ';
const HIRAGANA =
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ';

/**
 * `searchText` of the domain as SQL, for a name. Readings are kept folded, and only a name with katakana, an old
 * character or in another width is worth the translation, which is slow.
 */
export const folded = (
  name: string,
): string => `case when ${name} ~ '[ァ-ヶ${VARIANTS}]' or ${name} is not nfkc normalized
  then translate(normalize(${name}, NFKC), '${KATAKANA}${VARIANTS}', '${HIRAGANA}${PLAIN}') else ${name} end`;

/** Whether one of the texts holds what is sought, a parameter that went through `searchText` and `literally`. */
export const isHit = (sought: string, ...texts: string[]): string =>
  `lower(replace(concat_ws(E'\\n', ${texts.join(', ')}), ' ', '')) like '%' || ${sought} || '%'`;

/** A text as a part of a LIKE pattern that means nothing but itself. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
