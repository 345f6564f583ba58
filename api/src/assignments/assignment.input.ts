import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '#domain';
import { IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Tidy } from '../core/tidy.ts';

@InputType()
export class StartAssignmentInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ID)
  @IsUUID()
  orgUnitId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  supervisorId?: string | null;

  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => DayScalar, { description: 'The last day of the first contract term.' })
  termToOn: Day;

  @Field(() => ID)
  @IsUUID()
  coordinatorId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  salesId?: string | null;
}

@InputType()
export class EndAssignmentInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  endedOn: Day;

  @Field()
  @Tidy()
  @NotBlank('REASON_MISSING')
  @MaxGraphemes(500)
  reason: string;
}

@InputType()
export class RecordTermInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId: string;

  @Field(() => DayScalar)
  toOn: Day;
}
