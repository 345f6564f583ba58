import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** That a person was given their own record (本人開示): never changed. */
@Entity('disclosure')
export class Disclosure extends Row {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  madeById: string;

  /** When they asked for it. */
  @Column('date')
  askedOn: Day;

  @Column('text')
  reason: string;
}
