import { Field, ID, InputType } from '@nestjs/graphql';
import { LINE_LIMIT, type Day } from '#domain';
import { IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';

@InputType()
export class DiscloseRecordInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => DayScalar, { description: 'When the person asked for it.' })
  askedOn: Day;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}
