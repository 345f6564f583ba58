import { Field, ID, InputType } from '@nestjs/graphql';
import { About, Audience, Channel, LINE_LIMIT, NoNextKind, ReportTo, type Day } from '#domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';

@InputType()
export class FactInput {
  @Field()
  @Tidy()
  @NotBlank('FACT_EMPTY')
  @MaxGraphemes(LINE_LIMIT)
  text: string;

  @Field(() => About, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(About))
  about?: About | null;

  @Field(() => Audience, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Audience))
  audience?: Audience | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  isSensitive?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The fact of an earlier conversation that this one answers.' })
  @IsOptional()
  @IsUUID()
  answersId?: string | null;
}

@InputType()
export class OpenIssueInput {
  @Field()
  @Tidy()
  @NotBlank('ISSUE_EMPTY')
  @MaxGraphemes(LINE_LIMIT)
  text: string;

  @Field(() => Audience, { nullable: true })
  @IsOptional()
  @IsIn([Audience.TEAM, Audience.EVERYONE], { message: 'ISSUE_NEEDS_A_TEAM' })
  audience?: Audience | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  dueOn?: Day | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  direction?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  deciderId?: string | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  decideOn?: Day | null;

  @Field(() => ReportTo, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(ReportTo))
  reportTo?: ReportTo | null;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  reportOn?: Day | null;

  @Field(() => Channel, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Channel))
  reportVia?: Channel | null;
}

@InputType({ description: 'Why no next date was fixed: it could not be decided, or none is needed.' })
export class NoNextInput {
  @Field(() => NoNextKind)
  @IsIn(Object.values(NoNextKind))
  kind: NoNextKind;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(LINE_LIMIT)
  reason: string;
}
