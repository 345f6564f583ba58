import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Channel, LINE_LIMIT, type Day } from '#domain';
import { IsIn, IsInt, IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';

/** Which issue, and as it stood on the screen of whoever asks. */
@InputType({ isAbstract: true })
export abstract class IssueStepInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  @IsInt()
  version: number;
}

@InputType()
export class ResolveIssueInput extends IssueStepInput {
  @Field()
  @Tidy()
  @NotBlank('RESOLUTION_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  resolution: string;
}

@InputType({
  description: 'Before resolution this is an interim report and needs a new report day; after it, it closes the issue.',
})
export class ReportIssueInput extends IssueStepInput {
  @Field(() => DayScalar)
  reportedOn: Day;

  @Field(() => Channel)
  @IsIn(Object.values(Channel))
  via: Channel;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  text?: string | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  nextReportOn?: Day | null;
}

@InputType()
export class HoldIssueInput extends IssueStepInput {
  @Field(() => DayScalar)
  untilOn: Day;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}

@InputType()
export class WithdrawIssueInput extends IssueStepInput {
  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}

@InputType()
export class ReopenIssueInput extends IssueStepInput {
  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;

  @Field(() => DayScalar)
  dueOn: Day;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  reportOn?: Day | null;
}
