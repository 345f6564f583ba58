import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** One colleague hands people over to another (引き継ぎ). */
@Entity('handover')
export class Handover extends SharedRow {
  @Column('uuid')
  fromId: string;

  @Column('uuid')
  toId: string;

  /** Who decided it: the giver, or whoever arranges the work of the office. */
  @Column('uuid')
  madeById: string;

  @Column('date')
  handedOn: Day;

  @Column('text')
  reason: string;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('text', { nullable: true })
  undoReason: string | null;
}
