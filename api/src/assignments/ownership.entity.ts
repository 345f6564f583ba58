import type { Day, Role } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** Who answers for an assignment in which role, since when and until when (担当履歴). */
@Entity('ownership')
export class Ownership extends Row {
  @Column('uuid')
  assignmentId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  role: Role;

  @Column('uuid')
  userId: string;

  @Column('date')
  sinceOn: Day;

  @Column('date', { nullable: true })
  untilOn: Day | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Since when it lies with the head of the office, because the colleague who had it left (未割当). */
  @Column('timestamptz', { nullable: true })
  unassignedAt: Date | null;
}
