import type { LinkKind } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** A link that lets somebody in once: an invitation, a new password, the first administrator. */
@Entity('one_time_link')
export class OneTimeLink extends Row {
  @Column('text')
  kind: LinkKind;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('uuid', { nullable: true })
  madeById: string | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  usedAt: Date | null;
}
