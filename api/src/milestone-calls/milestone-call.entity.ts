import type { CallOutcome, CallState, Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A call of thanks (節目のお礼電話) to whoever gives our person their work, by a manager: one for each occurrence of a rule. */
@Entity('milestone_call')
export class MilestoneCall extends SharedRow {
  @Column('uuid')
  ruleId: string;

  @Column('int')
  occurrence: number;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  assignmentId: string;

  @Column('date')
  milestoneOn: Day;

  /** The day on which one calls. It moves with every try and every putting off; the window stays. */
  @Column('date')
  dueOn: Day;

  @Column('date')
  windowFromOn: Day;

  @Column('date')
  windowUntilOn: Day;

  /** Null: nobody has it (未割当). */
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('timestamptz', { nullable: true })
  unassignedAt: Date | null;

  @Column('text', { default: 'PLANNED' })
  state: CallState;

  /** The hour of the next try, where one was found or agreed on. */
  @Column('timestamptz', { nullable: true })
  nextTryAt: Date | null;

  @Column('int', { default: 0 })
  tries: number;

  @Column('text', { nullable: true })
  outcome: CallOutcome | null;

  @Column('date', { nullable: true })
  doneOn: Day | null;

  @Column('uuid', { nullable: true })
  doneById: string | null;

  /** Whether our person was there when the thanks were spoken (E-39). */
  @Column('boolean', { nullable: true })
  staffPresent: boolean | null;

  /** Whether people of other agencies were. */
  @Column('boolean', { nullable: true })
  othersPresent: boolean | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** What they wished for. */
  @Column('uuid', { nullable: true })
  issueId: string | null;

  /** Somebody had it in hand: the plan leaves it alone. */
  @Column('boolean', { default: false })
  isTouched: boolean;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Why the plan itself took it back; should that end, it stands again. */
  @Column('text', { nullable: true })
  supersededFor: string | null;

  /** Let go by somebody (見送り), not by the plan. */
  @Column('date', { nullable: true })
  droppedOn: Day | null;
}
