import type { Day, LeftHow } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** The time somebody was with us (在籍), from the first day to the last. Whoever comes back has a further one. */
@Entity('tenure')
export class Tenure extends SharedRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  officeId: string;

  @Column('date')
  fromOn: Day;

  @Column('date', { nullable: true })
  toOn: Day | null;

  @Column('text', { nullable: true })
  leftHow: LeftHow | null;

  @Column('text', { nullable: true })
  leftReason: string | null;

  /** Where in the company, and as what, at the end. */
  @Column('text', { nullable: true })
  unit: string | null;

  @Column('text', { nullable: true })
  rank: string | null;

  @Column('uuid')
  recordedById: string;
}
