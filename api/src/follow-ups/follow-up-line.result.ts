import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Channel, FollowUpOrigin, FollowUpState, Role, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { PersonRef } from '../people/index.ts';

/** A next date as every screen shows it. */
@ObjectType()
export class FollowUpLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => ID, { nullable: true })
  assignmentId: string | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => Role)
  responsibleRole: Role;

  @Field(() => UserRef)
  owner: UserRef;

  @Field({ description: 'Lies with the head of the office, because the colleague who had it left (未割当).' })
  isUnassigned: boolean;

  @Field(() => FollowUpOrigin)
  origin: FollowUpOrigin;

  @Field(() => DayScalar)
  plannedOn: Day;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => FollowUpState)
  state: FollowUpState;

  @Field(() => Int)
  postponedCount: number;

  @Field(() => [String], { description: 'The verbs that I may use: move, cancel.' })
  viewerMay: string[];
}
