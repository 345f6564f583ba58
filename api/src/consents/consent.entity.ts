import type { ConsentPurpose, ConsentVia, Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** What somebody agreed to (同意), in which words, when and how. It is never changed, only withdrawn. */
@Entity('consent')
export class Consent extends SharedRow {
  @Column('uuid')
  personId: string;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('text')
  wording: string;

  @Column('date')
  givenOn: Day;

  @Column('text')
  givenVia: ConsentVia;

  @Column('uuid')
  recordedById: string;

  @Column('date', { nullable: true })
  withdrawnOn: Day | null;

  @Column('text', { nullable: true })
  withdrawnVia: ConsentVia | null;

  @Column('uuid', { nullable: true })
  withdrawnById: string | null;
}
