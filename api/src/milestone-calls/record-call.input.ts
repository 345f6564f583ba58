import { Field, ID, InputType } from '@nestjs/graphql';
import { CallOutcome, LINE_LIMIT, type Day } from '#domain';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { OpenIssueInput } from '../conversations/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { IsTimeOfDay } from '../core/is-time-of-day.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { TidyOrNull } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';

@InputType({ description: 'What came of a try: つながった, 不在, 折り返し or 要望あり.' })
export class RecordCallInput extends VersionedInput {
  @Field(() => ID, { description: 'Made by the client: the same request sent again records once.' })
  @IsUUID()
  key: string;

  @Field(() => CallOutcome)
  @IsIn(Object.values(CallOutcome))
  outcome: CallOutcome;

  @Field(() => DayScalar, { nullable: true, description: 'Today where none is given.' })
  @IsOptional()
  calledOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(LINE_LIMIT)
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether our person was there when the thanks were spoken.' })
  @IsOptional()
  staffPresent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether people of other agencies were.' })
  @IsOptional()
  othersPresent?: boolean | null;

  @Field(() => DayScalar, { nullable: true, description: 'For 折り返し: on which day one calls again.' })
  @IsOptional()
  callBackOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'At which time, 14:30, by the clock of the office.' })
  @IsOptional()
  @IsTimeOfDay()
  callBackAt?: string | null;

  @Field(() => OpenIssueInput, {
    nullable: true,
    description: 'For 要望あり: what they wish for, with its whole promise.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OpenIssueInput)
  wish?: OpenIssueInput | null;
}
