import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** A signed-in browser. The token itself is in its cookie alone. */
@Entity('session')
export class Session extends Row {
  @Column('uuid')
  userId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz', { default: () => 'clock_now()' })
  lastSeenAt: Date;
}
