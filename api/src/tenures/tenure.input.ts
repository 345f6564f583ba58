import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LeftHow, nameText, type Day } from '#domain';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { TidyOrNull } from '../core/tidy.ts';
import { ReasonedInput } from '../core/versioned.input.ts';

@InputType({ isAbstract: true })
abstract class TenureFields {
  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The last day with us; null while they still are.' })
  toOn?: Day | null;

  @Field(() => LeftHow, { nullable: true, description: 'Together with the last day.' })
  leftHow?: LeftHow | null;

  @Field(() => String, { nullable: true, description: 'In their own words.' })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(500)
  leftReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where in the company at the end. Stays where left out, as does the rank.',
  })
  @IsOptional()
  @TidyOrNull(nameText)
  @MaxGraphemes(200)
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'As what, at the end.' })
  @IsOptional()
  @TidyOrNull(nameText)
  @MaxGraphemes(200)
  rank?: string | null;

  @Field({ nullable: true, description: 'Whether work that still runs ends on the same day, instead of a refusal.' })
  endsAssignments?: boolean;
}

@InputType()
export class RecordTenureInput extends TenureFields {
  @Field(() => ID)
  @IsUUID()
  personId: string;
}

@InputType()
export class EditTenureInput extends TenureFields {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType({ description: 'Of a tenure, as it stood on the screen: that they left was written down wrongly.' })
export class TakeBackLeavingInput extends ReasonedInput {
  @Field({ description: 'Whether the work that ended on the same day runs again too.' })
  isAtWork: boolean;
}
