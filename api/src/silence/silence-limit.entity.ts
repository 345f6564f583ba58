import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** After how many days without a talk it is about time, by how long the work has lasted. Its id is that of the office. */
@Entity('silence_limit')
export class SilenceLimit extends SharedRow {
  @Column('int')
  firstWeek: number;

  @Column('int')
  firstMonth: number;

  @Column('int')
  firstQuarter: number;

  @Column('int')
  later: number;
}
