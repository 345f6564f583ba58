import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A place of work with its own people, calendar and time zone; it sees itself and the offices below. */
@Entity('office')
export class Office extends SharedRow {
  @Column('text')
  name: string;

  @Column('text')
  timeZone: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;
}
