import type { ThreadEndKind } from '#domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A thread of facts that is finished or put aside (話題にしない). Taking it up again deletes the row. */
@Entity('thread_end')
export class ThreadEnd {
  @PrimaryColumn('uuid')
  threadId: string;

  @Column({ type: 'timestamptz', default: () => 'clock_now()', insert: false, update: false })
  createdAt: Date;

  @Column('text')
  kind: ThreadEndKind;

  @Column('uuid')
  endedById: string;
}
