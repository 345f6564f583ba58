import type { Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** Days apart from the week: closed (休業), or at work though the week would rest (臨時営業). */
@Entity('office_closure')
export class OfficeClosureRow extends Row {
  @Column('uuid')
  officeId: string;

  @Column('date')
  fromOn: Day;

  @Column('date')
  untilOn: Day;

  @Column('boolean')
  isOpen: boolean;

  @Column('text')
  name: string;
}
