import type { Day, HandoverState } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A person of a handover, who is accepted for themself. */
@Entity('handover_person')
export class HandoverPerson extends SharedRow {
  @Column('uuid')
  handoverId: string;

  @Column('uuid')
  personId: string;

  /** When giver and receiver go there together (同行日). */
  @Column('date', { nullable: true })
  togetherOn: Day | null;

  /** By when the receiver has spoken with them for the first time. */
  @Column('date')
  contactByOn: Day;

  /** MOVED_ON is never stored: it follows from what is in whose name. */
  @Column('text', { default: 'OPEN' })
  state: Exclude<HandoverState, 'MOVED_ON'>;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('text', { nullable: true })
  declineReason: string | null;
}
