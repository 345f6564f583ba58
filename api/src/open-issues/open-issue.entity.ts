import type { Audience, Channel, Day, IssueState, ReportTo } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** Something to be solved (B 相談事項), with what was promised on the spot: by when, in which direction, told how. */
@Entity('open_issue')
export class OpenIssue extends SharedRow {
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('uuid', { nullable: true })
  assignmentId: string | null;

  @Column('uuid', { nullable: true })
  conversationId: string | null;

  /** Null where its conversation keeps the author as a name. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('date')
  raisedOn: Day;

  @Column('smallint', { default: 0 })
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text', { default: 'TEAM' })
  audience: Audience;

  @Column('text', { default: 'OPEN' })
  state: IssueState;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @Column('date', { nullable: true })
  dueOn: Day | null;

  @Column('text', { nullable: true })
  direction: string | null;

  @Column('uuid', { nullable: true })
  deciderId: string | null;

  @Column('date', { nullable: true })
  decideOn: Day | null;

  @Column('text', { nullable: true })
  reportTo: ReportTo | null;

  @Column('date', { nullable: true })
  reportOn: Day | null;

  @Column('text', { nullable: true })
  reportVia: Channel | null;

  @Column('date', { nullable: true })
  firstDueOn: Day | null;

  @Column('date', { nullable: true })
  firstReportOn: Day | null;

  @Column('date', { nullable: true })
  heldUntilOn: Day | null;

  @Column('date', { nullable: true })
  resolvedOn: Day | null;

  @Column('text', { nullable: true })
  resolution: string | null;

  @Column('date', { nullable: true })
  reportedOn: Day | null;

  @Column('text', { nullable: true })
  reportedVia: Channel | null;

  @Column('uuid', { nullable: true })
  reportedById: string | null;

  @Column('int', { default: 0 })
  reopenCount: number;

  @Column('timestamptz', { nullable: true })
  retractedAt: Date | null;

  @Column({ type: 'date', nullable: true, insert: false, update: false })
  nextOn: Day | null;

  /** Since when it lies with the head of the office, because the colleague who had it left (未割当). */
  @Column('timestamptz', { nullable: true })
  unassignedAt: Date | null;
}
