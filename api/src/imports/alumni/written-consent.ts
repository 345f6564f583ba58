/** Whether they want to hear from us. UNKNOWN: nobody asked them, or they did not answer. */
export type WrittenConsent = 'YES' | 'NO' | 'UNKNOWN';

/** What says no is asked for first: 不同意 has 同意 in it. */
const NO =
  /拒否|不同意|同意しない|同意せず|希望しない|不可|不要|停止|オプトアウト|いいえ|^否$|^ng$|^no$|^n$|^[×✕✖xX]$|^0$|opt-?out|refus/;
const UNKNOWN = /未|不明|確認中|保留|^[-ー―?]+$|^△$|unknown|pending/;
const YES = /同意|許諾|承諾|希望|^可$|可能|はい|^ok$|^yes$|^y$|^[○◯〇✓✔]$|^1$|opt-?in|agree/;

/** What a cell says of it; null where its words could mean either. An empty one says nothing. */
export function writtenConsent(text: string): WrittenConsent | null {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  if (!plain || UNKNOWN.test(plain)) return 'UNKNOWN';
  if (NO.test(plain)) return 'NO';
  return YES.test(plain) ? 'YES' : null;
}
