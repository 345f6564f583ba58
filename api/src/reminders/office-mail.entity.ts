import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** At which local hour an office tells its mornings, where it is not eight. */
@Entity('office_mail')
export class OfficeMail extends SharedRow {
  @Column('uuid')
  officeId: string;

  @Column('time')
  mailAt: string;
}
