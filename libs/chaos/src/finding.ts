import { aligned } from './aligned.ts';

/** One figure of a run, held against its limit. */
export interface Finding {
  readonly run: string;
  readonly what: string;
  readonly found: number;
  readonly sign: '=' | '≤' | '≥';
  readonly limit: number;
}

export const isKept = ({ found, sign, limit }: Finding): boolean =>
  sign === '=' ? found === limit : sign === '≤' ? found <= limit : found >= limit;

export const finding =
  (run: string) =>
  (what: string, found: number, sign: Finding['sign'], limit: number): Finding => ({ run, what, found, sign, limit });

export const findingTable = (findings: readonly Finding[]): string =>
  aligned(
    findings.map((it) => [
      `${it.run}: ${it.what}`,
      Number.isInteger(it.found) ? it.found.toLocaleString('en') : it.found.toFixed(1),
      `${it.sign} ${it.limit.toLocaleString('en')}`,
      isKept(it) ? 'kept' : 'BROKEN',
    ]),
  );
