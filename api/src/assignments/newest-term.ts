import type { Work } from '../core/work.ts';
import { ContractTerm } from './contract-term.entity.ts';

/** The term that runs, or the last one that ran. */
export const newestTerm = ({ db }: Work, assignmentId: string): Promise<ContractTerm | null> =>
  db.findOne(ContractTerm, { where: { assignmentId }, order: { ordinal: 'DESC' } });
