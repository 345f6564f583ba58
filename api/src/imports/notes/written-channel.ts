import { Channel } from '#domain';

/** By which words an office says how it was in touch; the first that fits. A mail is asked for after LINE and SMS. */
const WAYS: readonly (readonly [RegExp, Channel])[] = [
  [/オンライン|リモート|ウェブ|web|zoom|teams|meet|skype|ビデオ/, Channel.ONLINE],
  [/電話|でんわ|架電|入電|受電|着電|tel|phone|call/, Channel.PHONE],
  [/line|らいん|ライン|sms|ショートメール|ショートメッセージ|メッセージ|チャット|chat|slack|message/, Channel.MESSAGE],
  [/メール|mail/, Channel.EMAIL],
  [/訪問|面談|対面|来社|来訪|来店|巡回|同行|現場|職場|visit|meeting/, Channel.VISIT],
];

/** How they were in touch, from the words of a file; null where the words say nothing of it. */
export function writtenChannel(text: string): Channel | null {
  const plain = text.normalize('NFKC').toLowerCase();
  return WAYS.find(([words]) => words.test(plain))?.[1] ?? null;
}
