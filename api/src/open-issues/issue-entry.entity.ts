import type { Channel, Day, IssueEntryKind } from '#domain';
import { Column, Entity } from 'typeorm';
import { Row } from '../core/row.entity.ts';

/** One step in the course of an open issue. Append-only. */
@Entity('issue_entry')
export class IssueEntry extends Row {
  @Column('uuid')
  issueId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  kind: IssueEntryKind;

  @Column('date')
  happenedOn: Day;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('text', { nullable: true })
  via: Channel | null;
}
