import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** How many at a place of business named us first when somebody asked there (第一想起). One figure for a day. */
@Entity('first_recall')
export class FirstRecall extends SharedRow {
  @Column('uuid')
  siteId: string;

  @Column('date')
  askedOn: Day;

  @Column('int')
  asked: number;

  @Column('int')
  namedUs: number;

  /** Taken out again: counted and shown no more. */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
