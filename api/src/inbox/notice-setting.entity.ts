import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** How somebody wants to be told. Without a row: by every mail, at any hour. */
@Entity('notice_setting')
export class NoticeSetting extends SharedRow {
  @Column('uuid')
  userId: string;

  /** A local time of day, `20:00`; null together with its end: no quiet hours. */
  @Column('time', { nullable: true })
  quietFrom: string | null;

  @Column('time', { nullable: true })
  quietUntil: string | null;

  /** 1 is Monday, 7 is Sunday. */
  @Column('jsonb')
  quietDays: number[];

  @Column('boolean')
  morningMail: boolean;

  @Column('boolean')
  callMail: boolean;

  @Column('boolean')
  handoverMail: boolean;
}
