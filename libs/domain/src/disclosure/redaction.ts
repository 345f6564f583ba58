/** Somebody whose name may stand in what was written about another. */
export interface KnownName {
  /** The same for the same person, wherever they stand. */
  readonly key: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly reading?: string | null;
  /** Close enough that they are spoken of by the family name: 小西さん. */
  readonly isNear: boolean;
}

/** A colleague of ours, somebody of the client, or anybody else. */
export type PartyKind = 'USER' | 'SUPERVISOR' | 'OTHER';

/** What stands in the place of a name: 担当者A. */
export type PartyLabel = (kind: PartyKind, letter: string) => string;

interface Variant {
  readonly text: string;
  /** Null: the name of the person themself, which stays. */
  readonly of: KnownName | null;
  /** A family name alone counts only before さん and its like. */
  readonly isFamily: boolean;
}

const BEFORE_HONORIFIC =
  /^(?:さん|様|さま|氏|君|くん|ちゃん|殿|先生|先輩|[ァ-ヶー\u3400-\u9fff]{0,8}(?:長|主任|主査|代理|リーダー|チーフ|マネージャー?|マネジャー))/;
const IS_KANJI = /[\u3005\u3400-\u9fff\uf900-\ufaff]/;
const BLANKS = /[\s\u3000・]+/;

const toKatakana = (text: string) => text.replaceAll(/[ぁ-ゖ]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0x60));

/** A, B, … Z, AA, AB, … */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}

/**
 * Puts 担当者A and its like in the place of the names of others, each person under one letter throughout; wherever the
 * name stands: whole, in either kana, or as a family name before さん. The person's own name stays.
 */
export function redactionOf(names: Iterable<KnownName>, own: Pick<KnownName, 'name' | 'reading'>, label: PartyLabel) {
  const ownVariants = variantsOf({ ...own, key: '', kind: 'OTHER', isNear: true }).map((it) => ({ ...it, of: null }));
  const kept = new Set(ownVariants.map(({ text }) => text));
  const byStart = new Map<string, Variant[]>();
  const put = (variant: Variant) => {
    const start = variant.text.slice(0, 2);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), variant].sort((a, b) => b.text.length - a.text.length),
    );
  };
  ownVariants.forEach(put);
  for (const name of names) for (const it of variantsOf(name)) if (!kept.has(it.text)) put(it);
  for (const same of byStart.values()) same.sort((a, b) => b.text.length - a.text.length);

  const letters = new Map<string, string>();
  const counts = new Map<PartyKind, number>();
  function labelOf({ key, kind }: Pick<KnownName, 'key' | 'kind'>): string {
    const known = letters.get(key);
    if (known) return known;
    const place = counts.get(kind) ?? 0;
    counts.set(kind, place + 1);
    const given = label(kind, letterOf(place));
    letters.set(key, given);
    return given;
  }

  function found(text: string, at: number): Variant | undefined {
    const fits = (it: Variant) =>
      text.startsWith(it.text, at) &&
      (!it.isFamily ||
        (BEFORE_HONORIFIC.test(text.slice(at + it.text.length, at + it.text.length + 16)) && !follows(text, at)));
    const start = text.slice(at, at + 2);
    return byStart.get(start)?.find(fits) ?? byStart.get(start.slice(0, 1))?.find(fits);
  }

  function redacted(text: string): string {
    let answer = '';
    for (let at = 0; at < text.length;) {
      const variant = found(text, at);
      answer += variant ? (variant.of ? labelOf(variant.of) : variant.text) : text[at];
      at += variant?.text.length ?? 1;
    }
    return answer;
  }

  return { labelOf, redacted };
}

/** 森さん within 大森さん is nobody's name. */
const follows = (text: string, at: number) => at > 0 && IS_KANJI.test(text[at]!) && IS_KANJI.test(text[at - 1]!);

function variantsOf(of: KnownName): Variant[] {
  const readings = of.isNear && of.reading ? [of.reading, toKatakana(of.reading)] : [];
  return [of.name, ...readings].flatMap((name) => {
    const parts = name.trim().split(BLANKS).filter(Boolean);
    const [family] = parts;
    if (!family) return [];
    const whole = [...new Set([parts.join(''), parts.join(' '), parts.join('\u3000'), name.trim()])];
    const isTelling = parts.length > 1 || (of.isNear ? family.length > 1 : family.length > 2);
    return [
      ...(isTelling ? whole.map((text) => ({ text, of, isFamily: false })) : []),
      ...(of.isNear && parts.length > 1 ? [{ text: family, of, isFamily: true }] : []),
    ];
  });
}
