import type { CallEntryKind, Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** One step in the course of a call. Append-only; what was before lets a slip be taken back. */
@Entity('milestone_call_entry')
export class MilestoneCallEntry extends Row {
  @Column('uuid')
  callId: string;

  /** Null: the product itself. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('text')
  kind: CallEntryKind;

  @Column('date')
  happenedOn: Day;

  @Column('uuid', { nullable: true })
  fromOwnerId: string | null;

  @Column('uuid', { nullable: true })
  toOwnerId: string | null;

  @Column('date', { nullable: true })
  fromOn: Day | null;

  @Column('date', { nullable: true })
  toOn: Day | null;

  @Column('timestamptz', { nullable: true })
  fromTryAt: Date | null;

  @Column('timestamptz', { nullable: true })
  toTryAt: Date | null;

  @Column('text', { nullable: true })
  text: string | null;
}
