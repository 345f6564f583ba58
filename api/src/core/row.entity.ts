import { Column, PrimaryColumn } from 'typeorm';
import { newId } from './id.ts';

/** What every table has: an id made by us, and the moment of its making, which the database takes from the clock. */
export abstract class Row {
  @PrimaryColumn('uuid')
  id: string = newId();

  @Column({ type: 'timestamptz', default: () => 'clock_now()', insert: false, update: false })
  createdAt: Date;
}

/** A row that several people may change: see `change()`. */
export abstract class SharedRow extends Row {
  @Column('int', { default: 1 })
  version: number;
}
