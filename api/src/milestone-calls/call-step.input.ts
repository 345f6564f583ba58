import { Field, ID, InputType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { ReasonedInput, VersionedInput } from '../core/versioned.input.ts';

@InputType({ description: 'Takes a call that nobody has (未割当).' })
export class TakeCallInput extends VersionedInput {}

@InputType({ description: 'To somebody else, or to oneself: the same grade as whoever has it, or above.' })
export class DelegateCallInput extends ReasonedInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CALLER_MISSING' })
  toUserId: string;
}

@InputType()
export class PutOffCallInput extends ReasonedInput {
  @Field(() => DayScalar)
  dueOn: Day;
}

@InputType()
export class DropCallInput extends ReasonedInput {}

@InputType({ description: 'Takes back the last step, on the day on which I took it.' })
export class TakeBackCallInput extends VersionedInput {}
