import type { PeopleColumn, PeopleSort } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';
import type { PeopleFilter } from '../roster/index.ts';

/** A view of the list of people that a user keeps under a name. */
@Entity('saved_view')
export class SavedView extends SharedRow {
  @Column('uuid')
  userId: string;

  @Column('text')
  name: string;

  /** What the list is asked: its filters, and the text in its search box where there is one. */
  @Column('jsonb')
  filter: PeopleFilter & { search?: string };

  @Column('text')
  sort: PeopleSort;

  @Column('boolean', { default: false })
  isDescending: boolean;

  @Column('jsonb')
  columns: PeopleColumn[];

  @Column('boolean', { default: false })
  isDefault: boolean;
}
