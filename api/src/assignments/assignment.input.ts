import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { FollowUpsThen, isPhone, LINE_LIMIT, phoneText, Role, TermOutcome, type Day } from '#domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { NotBlank } from '../core/not-blank.ts';
import { Passes } from '../core/passes.ts';
import { Tidy, TidyOrNull } from '../core/tidy.ts';
import { ReasonedInput, VersionedInput } from '../core/versioned.input.ts';

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

  @Field(() => TermOutcome, { nullable: true, description: 'Of the last term. By itself it follows from the day.' })
  @IsOptional()
  @IsIn(['ENDED', 'ENDED_EARLY', 'SWITCHED'], { message: 'OUTCOME_DOES_NOT_FIT' })
  outcome?: TermOutcome | null;

  @Field(() => FollowUpsThen, {
    nullable: true,
    description: 'What becomes of the dates agreed on; else they are called off.',
  })
  @IsOptional()
  followUps?: FollowUpsThen | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where they move: other work of the person, or to no work in particular.',
  })
  @IsOptional()
  @IsUUID()
  followUpsToId?: string | null;
}

@InputType({ description: 'Of work that has ended, as it stood on the screen: its end was written down wrongly.' })
export class TakeBackEndInput extends ReasonedInput {}

@InputType()
export class RecordTermInput {
  @Field(() => ID)
  @IsUUID()
  assignmentId: string;

  @Field(() => DayScalar)
  toOn: Day;
}

@InputType()
export class CorrectAssignmentInput extends VersionedInput {
  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => ID)
  @IsUUID()
  orgUnitId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  supervisorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By which our person is reached at work. This and the following stay as they are where left out.',
  })
  @IsOptional()
  @TidyOrNull(phoneText)
  @Passes(isPhone, 'PHONE_INVALID')
  workplacePhone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(200)
  workDays?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(200)
  workHours?: string | null;

  @Field(() => String, { nullable: true, description: 'What the work is (業務内容).' })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(LINE_LIMIT)
  duties?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @TidyOrNull()
  @MaxGraphemes(LINE_LIMIT)
  remark?: string | null;
}

@InputType()
export class CorrectTermInput extends VersionedInput {
  @Field(() => DayScalar)
  toOn: Day;
}

@InputType({
  description: 'Of the assignment, as it stood on the screen: who owns it in that role from now on, and why.',
})
export class ChangeOwnerInput extends ReasonedInput {
  @Field(() => Role)
  @IsIn(['COORDINATOR', 'SALES'])
  role: Role;

  @Field(() => ID)
  @IsUUID()
  userId: string;
}
