import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FileDoubt, ImportKind, ImportState, Separator, TextEncoding } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { Page } from '../core/page.result.ts';
import { OfficeRef } from '../offices/index.ts';

@ObjectType({ description: 'A column of the file, and which of our fields it holds; null: it is not taken.' })
export class ImportColumn {
  @Field(() => Int)
  index: number;

  @Field()
  header: string;

  @Field(() => [String], { description: 'The first cells that are not empty.' })
  samples: string[];

  @Field(() => String, { nullable: true })
  field: string | null;
}

@ObjectType({ description: 'Something to know of the file before it is read.' })
export class ImportFileNote {
  @Field(() => FileDoubt)
  code: FileDoubt;

  @Field(() => Int, { nullable: true })
  lineNo?: number | null;

  @Field(() => String, { nullable: true })
  value?: string | null;
}

@ObjectType({ description: 'A colleague whom the file names, in how many rows, and who it is here.' })
export class ImportName {
  @Field()
  name: string;

  @Field(() => Int)
  rows: number;

  @Field(() => UserRef, { nullable: true })
  user: UserRef | null;
}

@ObjectType({ description: 'How many rows would do, or did, what. Kept: touched since, so that undo left them.' })
export class ImportCounts {
  @Field(() => Int)
  new: number;

  @Field(() => Int)
  update: number;

  @Field(() => Int)
  same: number;

  @Field(() => Int)
  review: number;

  @Field(() => Int)
  imported: number;

  @Field(() => Int)
  kept: number;

  @Field(() => Int, { description: 'Taken back.' })
  undone: number;

  @Field(() => Int, { description: 'Of which a cell said nothing, so that something was made of it, as a visit.' })
  assumed: number;
}

@ObjectType({ description: 'A reason for which rows wait, and how many.' })
export class ImportReason {
  @Field()
  code: string;

  @Field(() => Int)
  rows: number;
}

@ObjectType({ description: 'How a file is read, as it was found or chosen, and what comes of it.' })
export class ImportReading {
  @Field()
  isSheet: boolean;

  @Field(() => TextEncoding, { nullable: true })
  encoding: TextEncoding | null;

  @Field(() => Separator, { nullable: true })
  separator: Separator | null;

  @Field(() => String, { nullable: true })
  sheet: string | null;

  @Field(() => [String])
  sheets: string[];

  @Field(() => Int, { description: 'Which row has the headers, from 1; 0 where none has.' })
  headerRow: number;

  @Field(() => [ImportColumn])
  columns: ImportColumn[];

  @Field(() => [[String]], { description: 'The first rows, cell by cell.' })
  preview: string[][];

  @Field(() => [ImportFileNote])
  notes: ImportFileNote[];
}

/** What stands of an import in a list as on its page. */
@ObjectType({ isAbstract: true })
abstract class ImportFacts {
  @Field(() => ID)
  id: string;

  @Field(() => ImportKind)
  kind: ImportKind;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field()
  fileName: string;

  @Field(() => ImportState)
  state: ImportState;

  @Field(() => UserRef)
  startedBy: UserRef;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  finishedAt: Date | null;

  @Field(() => Int)
  doneRows: number;

  @Field(() => Int, { nullable: true, description: 'Null while they are being counted.' })
  totalRows: number | null;

  @Field(() => ImportCounts)
  counts: ImportCounts;

  @Field({ description: 'Its file and rows are kept no longer. What came of them stays.' })
  isForgotten: boolean;
}

@ObjectType({ description: 'A file in the list of those that were brought in.' })
export class ImportLine extends ImportFacts {}

@ObjectType('Import', { description: 'A file that somebody brings in.' })
export class ImportView extends ImportFacts {
  @Field(() => Int)
  version: number;

  @Field(() => Int)
  bytes: number;

  @Field(() => ImportReading)
  reading: ImportReading;

  @Field(() => Date, { nullable: true, description: 'Until when it can be taken back.' })
  undoUntil: Date | null;

  @Field(() => [ImportReason], { description: 'The most frequent first.' })
  reviewReasons: ImportReason[];

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  faultCode: string | null;

  @Field(() => String, { nullable: true })
  faultDetails: string | null;

  @Field(() => [ImportName], {
    description: 'By name. Known of all rows once the file was checked; before that, those chosen for an earlier file.',
  })
  names: ImportName[];

  @Field({ description: 'Whether its columns were set as those of an earlier file with the same headers.' })
  isRemembered: boolean;

  @Field(() => [String], { description: 'The verbs that I may use here now, as the policy names them.' })
  viewerMay: string[];
}

@ObjectType()
export class ImportPage extends Page {
  @Field(() => [ImportLine], { description: 'The newest first.' })
  nodes: ImportLine[];
}
