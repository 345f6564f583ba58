import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';

@ObjectType({ description: 'How many people I meet on a day. A day without any is not named.' })
export class DayLoad {
  @Field(() => DayScalar)
  day: Day;

  @Field(() => Int)
  visits: number;
}
