import type { MonthDay } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** What an office's business days follow from. Its id is that of the office; its closures are rows of their own. */
@Entity('office_calendar')
export class OfficeCalendarRow extends SharedRow {
  @Column('int4', { array: true })
  weeklyOff: number[];

  @Column('boolean')
  keepsHolidays: boolean;

  @Column('text', { nullable: true })
  yearEndFrom: MonthDay | null;

  @Column('text', { nullable: true })
  yearEndUntil: MonthDay | null;

  /** By the clock of the office, `09:00`. */
  @Column('text')
  opensAt: string;

  @Column('text')
  closesAt: string;

  /** With which list of holidays its days were written. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  holidays: string | null;
}
