import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** Work of one person in one unit (就業), from its first day to its last. */
@Entity('assignment')
export class Assignment extends SharedRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  orgUnitId: string;

  @Column('uuid', { nullable: true })
  supervisorId: string | null;

  @Column('date')
  startedOn: Day;

  @Column('date', { nullable: true })
  endedOn: Day | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  /** The number by which our person is reached at work. */
  @Column('text', { nullable: true })
  workplacePhone: string | null;

  @Column('text', { nullable: true })
  workDays: string | null;

  @Column('text', { nullable: true })
  workHours: string | null;

  /** What the work is (業務内容). */
  @Column('text', { nullable: true })
  duties: string | null;

  @Column('text', { nullable: true })
  remark: string | null;
}
