import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { VersionedInput } from '../core/versioned.input.ts';

/** A limit in days: a year at the most, because a longer one would never speak. */
const LimitField = (): PropertyDecorator => (target, key) => {
  Field(() => Int)(target, key);
  IsInt({ message: 'LIMIT_OUT_OF_RANGE' })(target, key);
  Min(1, { message: 'LIMIT_OUT_OF_RANGE' })(target, key);
  Max(365, { message: 'LIMIT_OUT_OF_RANGE' })(target, key);
};

@InputType({ description: 'After how many days without a talk it is about time; the id is that of the office.' })
export class SilenceLimitsInput extends VersionedInput {
  @LimitField()
  firstWeek: number;

  @LimitField()
  firstMonth: number;

  @LimitField()
  firstQuarter: number;

  @LimitField()
  later: number;
}
