import { Field, ID, InputType } from '@nestjs/graphql';
import { Channel, type Day } from '#domain';
import { IsUUID } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';

@InputType()
export class PlanFollowUpInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => DayScalar)
  plannedOn: Day;

  @Field(() => Channel, { defaultValue: Channel.VISIT })
  channel: Channel;
}
