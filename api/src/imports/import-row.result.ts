import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ImportDecision, ImportVerdict, Likeness, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { OfficeRef } from '../offices/index.ts';

@ObjectType({ description: 'What is the matter with a row of the file.' })
export class ImportFault {
  @Field()
  code: string;

  @Field(() => String, { nullable: true })
  field?: string | null;

  @Field(() => Int, { nullable: true, description: 'The column of the file, from 0.' })
  column?: number | null;

  @Field(() => String, { nullable: true, description: 'What the cell says, or how it stands with us.' })
  value?: string | null;

  @Field(() => Int, { nullable: true, description: 'The row of the file that it repeats.' })
  refersTo?: number | null;

  @Field({ description: 'Whether a decision answers it. Else the file has to be mended, or something else first.' })
  isAsked: boolean;
}

@ObjectType({ description: 'Somebody whom we know and who may be meant.' })
export class ImportCandidate {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  staffNo: string | null;

  @Field(() => DayScalar, { nullable: true })
  bornOn: Day | null;

  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field()
  isArchived: boolean;

  @Field(() => [Likeness])
  alikeIn: Likeness[];
}

@ObjectType({ description: 'A row of the file, what it would do or did, and why it waits.' })
export class ImportRow {
  @Field(() => Int, { description: 'Of the data rows, from 1.' })
  ordinal: number;

  @Field(() => Int, { description: 'The line of the file on which it begins.' })
  lineNo: number;

  @Field(() => String, { nullable: true, description: 'Whom it is about.' })
  label: string | null;

  @Field(() => [String], { description: 'As in the file.' })
  cells: string[];

  @Field(() => ImportVerdict)
  verdict: ImportVerdict;

  @Field(() => [ImportFault])
  faults: ImportFault[];

  @Field(() => [ImportCandidate])
  candidates: ImportCandidate[];

  @Field(() => ImportDecision, { nullable: true })
  decision: ImportDecision | null;

  @Field()
  isImported: boolean;

  @Field({ description: 'Touched since, so that undo left it as it is.' })
  isKept: boolean;
}

@ObjectType()
export class ImportRowPage extends Page {
  @Field(() => [ImportRow], { description: 'In the order of the file.' })
  nodes: ImportRow[];
}
