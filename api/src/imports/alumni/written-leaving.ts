import type { LeftHow } from '#domain';

/** How people left, as lists of alumni say it. */
const WORDS: readonly (readonly [RegExp, LeftHow])[] = [
  [/契約満了|期間満了|満期|契約終了|雇止|雇い止め|contract/, 'CONTRACT_ENDED'],
  [/定年|retire/, 'RETIREMENT'],
  [/自己都合|一身上|本人都合|自主退職|転職|resign|voluntary/, 'OWN_WISH'],
  [/会社都合|解雇|整理|閉鎖|倒産|dismiss|layoff|redundan/, 'COMPANY'],
  [/直接雇用|直雇用|引き抜き|派遣先.*(?:雇用|入社)|hired/, 'HIRED_BY_CLIENT'],
];

/** How somebody left, from the words of a file. What fits none of ours is OTHER: the words themselves are kept beside it. */
export function writtenLeaving(text: string): LeftHow {
  const plain = text.normalize('NFKC').toLowerCase();
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? 'OTHER';
}
