/**
 * Some characters of JIS have two places in Unicode: that of JIS X 0208, which a Mac types, and that of Windows, which
 * CP932 is read as. In a CP932 file they are one; the form of Windows is the one in which they come back.
 */
const WINDOWS_FORMS: Readonly<Record<string, string>> = {
  '\u301c': '\uff5e', // 〜 ～
  '\u2212': '\uff0d', // − －
  '\u2014': '\u2015', // — ―
  '\u2016': '\u2225', // ‖ ∥
  '\u00a2': '\uffe0', // ¢ ￠
  '\u00a3': '\uffe1', // £ ￡
  '\u00ac': '\uffe2', // ¬ ￢
  '\u00a6': '\uffe4', // ¦ ￤
  '\u00a5': '\uffe5', // ¥ ￥
  '\u203e': '\uffe3', // ‾ ￣
};
const ANY = new RegExp(`[${Object.keys(WINDOWS_FORMS).join('')}]`, 'g');
const TWO_PART_KANA = /[\u3041-\u30ff][\u3099\u309a]/g;

/** The text as CP932 knows its characters: the forms of Windows, and kana in one piece (か + ゙ is が). */
export const windowsForm = (text: string): string =>
  text.replaceAll(ANY, (it) => WINDOWS_FORMS[it] ?? it).replaceAll(TWO_PART_KANA, (it) => it.normalize('NFC'));
