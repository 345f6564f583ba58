import type { About, Audience, Day } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** A line of what was said (A 事実). Append-only: a correction is a new line that points at the old one. */
@Entity('fact')
export class Fact extends Row {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  conversationId: string;

  /** Null where its conversation keeps the author as a name. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('date')
  heldOn: Day;

  @Column('smallint')
  ordinal: number;

  @Column('text')
  text: string;

  @Column('text', { default: 'WORK' })
  about: About;

  @Column('text', { default: 'TEAM' })
  audience: Audience;

  @Column('boolean', { default: false })
  isSensitive: boolean;

  @Column('uuid')
  threadId: string;

  @Column('uuid', { nullable: true })
  answersId: string | null;

  @Column('uuid', { nullable: true })
  correctsId: string | null;

  @Column('boolean', { default: true })
  isCurrent: boolean;

  @Column('timestamptz', { nullable: true })
  retractedAt: Date | null;

  @Column('uuid', { nullable: true })
  retractedById: string | null;

  @Column('text', { nullable: true })
  retractReason: string | null;
}
