import { Field, InputType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { ReasonedInput } from '../core/versioned.input.ts';

@InputType()
export class CancelFollowUpInput extends ReasonedInput {}

@InputType()
export class MoveFollowUpInput extends ReasonedInput {
  @Field(() => DayScalar)
  plannedOn: Day;
}
