import { Field, ID, InputType } from '@nestjs/graphql';
import { Channel, LINE_LIMIT, ReportTo, type Day } from '#domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { Tidy } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';

@InputType()
export class ChangePromiseInput extends VersionedInput {
  @Field()
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  reason: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'OWNER_MISSING' })
  ownerId: string;

  @Field(() => DayScalar)
  dueOn: Day;

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

  @Field(() => ReportTo)
  @IsIn(Object.values(ReportTo))
  reportTo: ReportTo;

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  reportOn?: Day | null;

  @Field(() => Channel, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Channel))
  reportVia?: Channel | null;
}
