import type { Day, TermOutcome } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** The n-th contract of an assignment (n回目の契約期間). Its outcome is known once it ended. */
@Entity('contract_term')
export class ContractTerm extends SharedRow {
  @Column('uuid')
  assignmentId: string;

  @Column('int')
  ordinal: number;

  @Column('date')
  fromOn: Day;

  @Column('date')
  toOn: Day;

  @Column('text', { nullable: true })
  outcome: TermOutcome | null;
}
