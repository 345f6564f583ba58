import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ImportDecision, Separator, TextEncoding } from '#domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { VersionedInput } from '../core/versioned.input.ts';

/** As many columns as a file may have. */
const COLUMNS = 300;
/** As many colleagues as a file may name and one can choose. */
const NAMES = 1_000;
/** As many rows as one marks by hand. */
const ROWS = 500;

@InputType({ description: 'Which of our fields a column of the file holds.' })
export class ImportColumnInput {
  @Field(() => Int)
  @IsInt()
  @Min(0)
  index: number;

  @Field(() => String, { nullable: true, description: 'Null: it is not taken.' })
  @IsOptional()
  @MaxLength(40)
  field?: string | null;
}

@InputType({ description: 'Who it is whom the file names.' })
export class ImportNameInput {
  @Field()
  @MaxLength(400)
  name: string;

  @Field(() => ID, { nullable: true, description: 'Null: nobody here.' })
  @IsOptional()
  @IsUUID()
  userId?: string | null;
}

@InputType({
  description: 'How the file is to be read, what its columns hold, and who is who. What is left out stays.',
})
export class CheckImportInput extends VersionedInput {
  @Field(() => TextEncoding, { nullable: true })
  @IsOptional()
  encoding?: TextEncoding | null;

  @Field(() => Separator, { nullable: true })
  @IsOptional()
  separator?: Separator | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(200)
  sheet?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Min(0)
  @Max(1_000)
  headerRow?: number | null;

  @Field(() => [ImportColumnInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(COLUMNS, { message: 'TOO_MANY' })
  @ValidateNested({ each: true })
  @Type(() => ImportColumnInput)
  columns?: ImportColumnInput[] | null;

  @Field(() => [ImportNameInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(NAMES, { message: 'TOO_MANY' })
  @ValidateNested({ each: true })
  @Type(() => ImportNameInput)
  names?: ImportNameInput[] | null;
}

@InputType({ description: 'Rows by their ordinals, or all that wait for one reason.' })
export class DecideImportRowsInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => [Int], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(ROWS, { message: 'TOO_MANY' })
  ordinals?: number[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(60)
  code?: string | null;

  @Field(() => ImportDecision, { nullable: true, description: 'Null takes a decision back.' })
  @IsOptional()
  decision?: ImportDecision | null;

  @Field(() => ID, { nullable: true, description: 'Who it is, with SAME_PERSON.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;
}

@InputType()
export class RunImportInput extends VersionedInput {}

@InputType({ description: 'Whatever has happened to it meanwhile: who cancels, cancels.' })
export class CancelImportInput {
  @Field(() => ID)
  @IsUUID()
  id: string;
}

@InputType()
export class UndoImportInput extends VersionedInput {}
