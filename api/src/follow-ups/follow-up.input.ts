import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LINE_LIMIT, type Day } from '#domain';
import { IsInt, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';

@InputType()
export class CancelFollowUpInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}

@InputType()
export class MoveFollowUpInput extends CancelFollowUpInput {
  @Field(() => DayScalar)
  plannedOn: Day;
}
