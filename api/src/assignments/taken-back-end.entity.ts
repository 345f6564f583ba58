import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** An end that was written down wrongly, of work or of somebody's time with us: what it said, who took it back, and why. */
@Entity('taken_back_end')
export class TakenBackEnd extends Row {
  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  assignmentId: string | null;

  @Column('uuid', { nullable: true })
  tenureId: string | null;

  @Column('date')
  endedOn: Day;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('text')
  reason: string;

  @Column('uuid')
  takenBackById: string;
}
