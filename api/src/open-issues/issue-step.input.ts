import { Field, InputType } from '@nestjs/graphql';
import { Channel, LINE_LIMIT, type Day } from '#domain';
import { IsIn, IsOptional } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';
import { ReasonedInput, VersionedInput } from '../core/versioned.input.ts';

@InputType()
export class ResolveIssueInput extends VersionedInput {
  @Field()
  @Tidy()
  @NotBlank('RESOLUTION_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  resolution: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it was settled; today where none is given.',
  })
  @IsOptional()
  resolvedOn?: Day | null;
}

@InputType({
  description: 'Before resolution this is an interim report and needs a new report day; after it, it closes the issue.',
})
export class ReportIssueInput extends VersionedInput {
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
export class HoldIssueInput extends ReasonedInput {
  @Field(() => DayScalar)
  untilOn: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'When it is reported now. Without one the day that was promised stands.',
  })
  @IsOptional()
  reportOn?: Day | null;
}

@InputType()
export class WithdrawIssueInput extends ReasonedInput {}

@InputType()
export class ReopenIssueInput extends ReasonedInput {
  @Field(() => DayScalar, { nullable: true, description: 'Asked for where anything was promised.' })
  @IsOptional()
  dueOn?: Day | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  reportOn?: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'Asked for while the direction is open.' })
  @IsOptional()
  decideOn?: Day | null;
}
