const ROWS = [
  'あいうえお',
  'かきくけこ',
  'さしすせそ',
  'たちつてと',
  'なにぬねの',
  'はひふへほ',
  'まみむめも',
  'やゆよ',
  'らりるれろ',
  'わゐゑをん',
];

/** Under which heading of the 五十音 a reading stands: あ, か, … わ; a letter for itself; # for all else, and for none. */
export function kanaRow(reading: string | null | undefined): string {
  const first = (reading ?? '').normalize('NFD')[0] ?? '';
  const large = 'ぁぃぅぇぉっゃゅょゎ'.includes(first) ? String.fromCharCode(first.charCodeAt(0) + 1) : first;
  const row = ROWS.find((it) => large !== '' && it.includes(large));
  if (row) return row[0]!;
  return /[a-z]/i.test(first) ? first.toUpperCase() : '#';
}
