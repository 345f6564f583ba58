import { Field, ObjectType } from '@nestjs/graphql';
import type { Day, OfficeDay } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';

@ObjectType('OfficeDay')
export class OfficeDayView implements OfficeDay {
  @Field(() => DayScalar)
  day: Day;

  @Field()
  isBusiness: boolean;

  @Field(() => String, { nullable: true })
  holiday: string | null;

  @Field(() => DayScalar)
  promiseOn: Day;

  @Field(() => DayScalar)
  visitOn: Day;
}
