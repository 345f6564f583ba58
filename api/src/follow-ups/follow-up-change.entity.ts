import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** A next date that somebody put off or called off, and why. Append-only. */
@Entity('follow_up_change')
export class FollowUpChange extends Row {
  @Column('uuid')
  followUpId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  authorId: string;

  @Column('date')
  fromOn: Day;

  /** Null: it was called off. */
  @Column('date', { nullable: true })
  toOn: Day | null;

  @Column('text')
  reason: string;
}
