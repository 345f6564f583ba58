import { Conflict } from '../core/errors.ts';
import { told } from '../core/told.ts';
import type { Tenure } from './tenure.entity.ts';
import type { EditTenureInput } from './tenure.input.ts';

/** Where and as what they were at the end. An import tells it of few. */
export const placeOf = (input: Pick<EditTenureInput, 'unit' | 'rank'>) => told(input, ['unit', 'rank']);

/** Of the tenure as it stands now, a conflict shows what the forms show. */
export function showingTheirTenure(error: unknown): never {
  if (!(error instanceof Conflict)) throw error;
  const { id, version, fromOn, toOn, leftHow, leftReason, unit, rank } = error.theirs as Tenure;
  throw new Conflict({ id, version, fromOn, toOn, leftHow, leftReason, unit, rank });
}
