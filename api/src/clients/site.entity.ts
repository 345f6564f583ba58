import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A client's place of business (事業所), with the number of the workplace. */
@Entity('site')
export class Site extends SharedRow {
  @Column('uuid')
  clientId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  phone: string | null;

  /** Put away: no longer offered, still named where it was. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
