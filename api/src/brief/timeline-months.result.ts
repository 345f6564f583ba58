import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';

@ObjectType({ description: 'A month in which we talked, by its last day, and how often.' })
export class MonthOfTalks {
  @Field(() => DayScalar)
  lastOn: Day;

  @Field(() => Int)
  count: number;
}
