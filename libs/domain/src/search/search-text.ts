import { toHiragana } from '../person-text.ts';
import { tidy } from '../text.ts';

/** 異体字: old and rare forms of characters, mostly of names, each above the one by which it is sought. */
export const VARIANTS =
  '髙﨑邊邉齋齊斎濵濱嶋嶌德桒槗栁瀨廣澤國眞惠櫻條藏來曾萬壽榮禮與豐關圓實彌淺淸靑黑峯冨舘檜薗龍廐壯嵜𠮷澁緖薰郞穗顯曻槇龜瑤嶽劍劔鄕鷗渕舩礒埜鐵學黃靜晉將巖瀧遙凜亙穰讓敎硏鹽縣當佛發會雞團橫步每渴靭籠繩';
export const PLAIN =
  '高崎辺辺斉斉斉浜浜島島徳桑橋柳瀬広沢国真恵桜条蔵来曽万寿栄礼与豊関円実弥浅清青黒峰富館桧園竜厩壮崎吉渋緒薫郎穂顕昇槙亀瑶岳剣剣郷鴎淵船磯野鉄学黄静晋将巌滝遥凛亘穣譲教研塩県当仏発会鶏団横歩毎渇靱篭縄';
const plainOf = new Map([...VARIANTS].map((variant, at) => [variant, [...PLAIN][at] ?? variant]));
const variants = new RegExp(`[${VARIANTS}]`, 'gu');

/** What a comparison leaves out: blanks, marks of no width, and the selectors of a form (葛󠄀 is 葛). */
const UNSEEN = /[\s\u200b-\u200d\u2060\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

/**
 * What a search compares: width, capitals, blanks, the two kanas and old forms of a character make no difference.
 * `folded` in SQL is the same, character by character: its spec holds the two together.
 */
export const searchText = (text: string): string =>
  toHiragana(tidy(text).normalize('NFKC'))
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(UNSEEN, '')
    .replace(variants, (it) => plainOf.get(it) ?? it);
