import { searchText } from '../search/search-text.ts';

/** What stands in brackets for the form of a company, once ㈱ and ㍿ are written out. */
const forms: readonly [RegExp, string][] = [
  [/[([](?:株|カブ|かぶ)[)\]]/g, '株式会社'],
  [/[([](?:有|ユウ|ゆう)[)\]]/g, '有限会社'],
  [/[([]同[)\]]/g, '合同会社'],
  [/[([]資[)\]]/g, '合資会社'],
  [/[([]名[)\]]/g, '合名会社'],
  [/[([]医[)\]]/g, '医療法人'],
  [/[([]学[)\]]/g, '学校法人'],
];

/**
 * What is compared of a company's name: ㈱, (株), ㍿ and 株式会社 are one, as are widths, blanks and old forms of a
 * character. Whether the form comes first or last stays a difference: those are two companies.
 */
export function companyKey(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s+/g, '');
  return searchText(forms.reduce((text, [form, word]) => text.replace(form, word), plain));
}
