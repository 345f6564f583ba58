import type { Channel, Day, TopicRaiser } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** One visit, call or message (会話記録), stored in one act with its facts, issues and next date. */
@Entity('conversation')
export class Conversation extends SharedRow {
  @Column('uuid')
  personId: string;

  @Column('uuid', { nullable: true })
  assignmentId: string | null;

  /** Shared by the conversations of one visit to several people. */
  @Column('uuid', { nullable: true })
  jointId: string | null;

  /** Null where it came from elsewhere and its author never was a user here: then their name is kept. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('text', { nullable: true })
  authorName: string | null;

  /** The import that it came with. */
  @Column('uuid', { nullable: true })
  importId: string | null;

  /** Number, day, author and text of the note in that file: the same one comes in once. */
  @Column('text', { nullable: true })
  importKey: string | null;

  @Column('date')
  heldOn: Day;

  @Column('text')
  channel: Channel;

  @Column('text', { nullable: true })
  workTopicRaisedBy: TopicRaiser | null;

  @Column('boolean', { default: false })
  nothingSpecial: boolean;

  @Column('text', { nullable: true })
  noNextReason: string | null;

  @Column('text', { nullable: true })
  rawText: string | null;

  @Column('timestamptz', { nullable: true })
  retractedAt: Date | null;

  @Column('uuid', { nullable: true })
  retractedById: string | null;

  @Column('text', { nullable: true })
  retractReason: string | null;
}
