import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** One person, one record, for life: candidate, dispatched staff, alumnus, comeback. */
@Entity('person')
export class Person extends SharedRow {
  @Column('uuid')
  officeId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  reading: string | null;

  @Column('text', { nullable: true })
  staffNo: string | null;

  @Column('date', { nullable: true })
  bornOn: Day | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  /** Where the reading stands in the index of the list; the database works it out. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  letter: string | null;

  @Column('text', { nullable: true })
  archiveReason: string | null;
}
