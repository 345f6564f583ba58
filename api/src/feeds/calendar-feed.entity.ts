import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** A secret address by which a calendar program reads what its owner has ahead. Only the hash of it is kept. */
@Entity('calendar_feed')
export class CalendarFeedRow extends Row {
  @Column('uuid')
  userId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { nullable: true })
  lastFetchedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
