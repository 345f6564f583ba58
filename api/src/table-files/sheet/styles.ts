import type { Archive } from './archive.ts';
import { shownBy, type Shown } from './number-format.ts';
import { hear } from './xml.ts';

/** How each style shows a number, by the style's number. */
export async function stylesOf(archive: Archive): Promise<readonly (Shown | null)[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isInCells = false;
  await hear(archive.text('xl/styles.xml'), {
    open: (tag, attribute) => {
      if (tag === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (tag === 'cellXfs') isInCells = true;
      if (tag === 'xf' && isInCells) formats.push(Number(attribute('numFmtId') ?? 0));
    },
    close: (tag) => {
      if (tag === 'cellXfs') isInCells = false;
    },
  });
  return formats.map((id) => shownBy(id, codes.get(id)));
}
