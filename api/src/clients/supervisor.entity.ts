import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** Who gives our person instructions at the client (指揮命令者). */
@Entity('supervisor')
export class Supervisor extends SharedRow {
  @Column('uuid')
  orgUnitId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  reading: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('date', { nullable: true })
  sinceOn: Day | null;

  /** Put away: no longer offered, still named where it was. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
