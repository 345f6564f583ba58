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

  /** 旧姓・旧名: how they were called before. */
  @Column('text', { nullable: true })
  formerName: string | null;

  @Column('text', { nullable: true })
  staffNo: string | null;

  @Column('date', { nullable: true })
  bornOn: Day | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** Of somebody who left: where they work now, and what they know, as they told us. */
  @Column('text', { nullable: true })
  company: string | null;

  @Column('text', { nullable: true })
  experience: string | null;

  /** Since when they do not want to hear from us (連絡拒否). A consent that they give later ends it. */
  @Column('date', { nullable: true })
  contactRefusedOn: Day | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  /** Where the reading stands in the index of the list; the database works it out. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  letter: string | null;

  @Column('text', { nullable: true })
  archiveReason: string | null;
}
