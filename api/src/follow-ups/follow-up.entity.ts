import type { Channel, Day, FollowUpOrigin, FollowUpState, Role } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** The next date (次回フォロー): agreed in a conversation, or planned by a rule. */
@Entity('follow_up')
export class FollowUp extends SharedRow {
  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  assignmentId: string | null;

  @Column('text')
  responsibleRole: Role;

  @Column('uuid')
  ownerId: string;

  @Column('text', { default: 'AGREED' })
  origin: FollowUpOrigin;

  @Column('date')
  plannedOn: Day;

  @Column('text', { default: 'VISIT' })
  channel: Channel;

  @Column('text', { default: 'PLANNED' })
  state: FollowUpState;

  @Column('date', { nullable: true })
  doneOn: Day | null;

  @Column('int', { default: 0 })
  postponedCount: number;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  fixedInId: string | null;

  @Column('uuid', { nullable: true })
  doneInId: string | null;

  /** The work whose end called it off or moved it away. */
  @Column('uuid', { nullable: true })
  endedWithId: string | null;

  /** Since when it lies with the head of the office, because the colleague who had it left (未割当). */
  @Column('timestamptz', { nullable: true })
  unassignedAt: Date | null;

  /** The rule that made it, the how many-eth, and of which day it is; null where it was agreed. */
  @Column('uuid', { nullable: true })
  ruleId: string | null;

  @Column('int', { nullable: true })
  occurrence: number | null;

  @Column('date', { nullable: true })
  milestoneOn: Day | null;

  @Column('date', { nullable: true })
  windowFromOn: Day | null;

  @Column('date', { nullable: true })
  windowUntilOn: Day | null;

  /** Somebody had it in hand: the plan leaves it alone. */
  @Column('boolean', { default: false })
  isTouched: boolean;

  /** Why the plan itself took it back, as its code; null for all that people did. */
  @Column('text', { nullable: true })
  supersededFor: string | null;
}
