import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A unit within a site (組織単位): what the three-year limit counts. */
@Entity('org_unit')
export class OrgUnit extends SharedRow {
  @Column('uuid')
  siteId: string;

  @Column('text')
  name: string;

  /** Put away: no longer offered, still named where it was. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
