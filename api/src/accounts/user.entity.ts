import type { Language } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';

/** A colleague who signs in. The table is app_user, because user is a word of SQL. */
@Entity('app_user')
export class User extends SharedRow {
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('text', { default: 'ja' })
  language: Language;

  @Column('timestamptz', { nullable: true })
  deactivatedAt: Date | null;
}
