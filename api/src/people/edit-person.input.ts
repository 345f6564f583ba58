import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LINE_LIMIT, nameText, type Day } from '#domain';
import { IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { TidyOrNull } from '../core/tidy.ts';
import { PersonFields } from './person-fields.input.ts';

@InputType()
export class EditPersonInput extends PersonFields {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar, { nullable: true, description: 'This and the following stay as they are where left out.' })
  bornOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'Of somebody who left: where they work now.' })
  @IsOptional()
  @TidyOrNull(nameText)
  @MaxGraphemes(200)
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'What they know, as they told us.' })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(LINE_LIMIT)
  experience?: string | null;
}
