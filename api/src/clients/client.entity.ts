import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A company that our people work at (派遣先). */
@Entity('client')
export class Client extends SharedRow {
  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  reading: string | null;

  /** Put away: no longer offered, still named where it was. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
