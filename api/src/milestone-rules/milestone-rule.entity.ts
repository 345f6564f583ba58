import type { Channel, ForWhom, Role, RuleMakes, RuleTrigger } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** When somebody is met, or thanked, by a rule of an office; for the people of that office and below. */
@Entity('milestone_rule')
export class MilestoneRule extends SharedRow {
  @Column('uuid')
  officeId: string;

  @Column('text')
  name: string;

  @Column('text')
  makes: RuleMakes;

  @Column('text')
  trigger: RuleTrigger;

  /** Days, months, or which renewal; null for the others. */
  @Column('int', { nullable: true })
  amount: number | null;

  @Column('text')
  forWhom: ForWhom;

  @Column('text')
  byRole: Role;

  @Column('text', { default: 'VISIT' })
  channel: Channel;

  /** Calendar days before and after the milestone within which it counts as done in time. */
  @Column('int', { default: 0 })
  daysBefore: number;

  @Column('int', { default: 7 })
  daysAfter: number;

  /** What is said in a call, with placeholders. */
  @Column('text', { default: '' })
  script: string;

  @Column('timestamptz', { nullable: true })
  switchedOffAt: Date | null;
}
