import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OfficeRef } from '../offices/index.ts';
import { UserRef } from './user-ref.result.ts';

/** What lies open in a colleague's name in one office, and who gets it as 未割当. Counts only: an administrator need not see the people. */
@ObjectType()
export class LeftBehind {
  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => UserRef, { nullable: true, description: 'Null where neither the office nor one above it has a head.' })
  head: UserRef | null;

  @Field(() => Int)
  assignments: number;

  @Field(() => Int)
  followUps: number;

  @Field(() => Int)
  issues: number;

  @Field(() => Int)
  calls: number;
}

/** What deactivating somebody would mean, and why it cannot be, if so. */
@ObjectType()
export class Leaving {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The code with which it would be refused.' })
  refusal: string | null;

  @Field(() => [LeftBehind])
  leaves: LeftBehind[];
}

/** A user as they were saved, and what went to the heads. */
@ObjectType()
export class UserChanged {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => [LeftBehind])
  leaves: LeftBehind[];
}
