import type { Language } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';
import type { ComposedKind } from './mail-language.ts';

/** An office's own words around the lines of one kind of mail, in one language. */
@Entity('mail_wording')
export class MailWording extends SharedRow {
  @Column('uuid')
  officeId: string;

  @Column('text')
  kind: ComposedKind;

  @Column('text')
  language: Language;

  @Column('text')
  greeting: string;

  @Column('text')
  intro: string;

  @Column('text')
  closing: string;
}
