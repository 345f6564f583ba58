import type { ImportKind, ImportState, Separator, TextEncoding } from '#domain';
import { Column, Entity } from 'typeorm';
import { SharedRow } from '../core/row.entity.ts';
import type { FileHead, FoundName, ImportTally, ReasonTally } from './import-parts.ts';

/** A file that somebody brings in, from its first look to its last line, and back (取り込み). */
@Entity('import')
export class Import extends SharedRow {
  @Column('uuid')
  officeId: string;

  @Column('text')
  kind: ImportKind;

  @Column('text')
  fileName: string;

  @Column('int')
  bytes: number;

  @Column('text', { default: 'UPLOADED' })
  state: ImportState;

  /** Who last had it checked, taken in or taken back: a worker acts in their name, with no rights but theirs. */
  @Column('uuid')
  startedById: string;

  @Column('boolean', { default: false })
  isSheet: boolean;

  @Column('text', { nullable: true })
  encoding: TextEncoding | null;

  @Column('text', { nullable: true })
  separator: Separator | null;

  @Column('text', { nullable: true })
  sheet: string | null;

  /** Which row has the headers, from 1; 0 where none has. */
  @Column('int', { default: 1 })
  headerRow: number;

  /** The first lines as they are read now. */
  @Column('jsonb')
  head: FileHead;

  /** What files with the same headers have in common. */
  @Column('text')
  shape: string;

  /** For each column the field that it holds; null: it is not taken. */
  @Column('jsonb')
  mapping: (string | null)[];

  /** Colleagues whom the file names, and who they are here. */
  @Column('jsonb', { default: [] })
  names: FoundName[];

  @Column('int', { nullable: true })
  totalRows: number | null;

  /** How far the phase that runs has come, in lines. */
  @Column('int', { default: 0 })
  doneRows: number;

  @Column('jsonb', { default: {} })
  counts: ImportTally;

  @Column('jsonb', { default: [] })
  reasons: ReasonTally[];

  @Column('text', { nullable: true })
  faultCode: string | null;

  @Column('text', { nullable: true })
  faultDetails: string | null;

  /** In which phase it failed, to go on from there. */
  @Column('text', { nullable: true })
  brokeIn: ImportState | null;

  /** Who works on it, and until when nobody else does. */
  @Column('uuid', { nullable: true })
  workerId: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  /** How often a worker took it up since it last came forward. */
  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoUntil: Date | null;
}
