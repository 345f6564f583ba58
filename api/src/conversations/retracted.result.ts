import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { AuthorRef, UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';

/** What was taken back: a line, or a whole conversation, of which `text` then holds every line. */
@ObjectType()
export class Retracted {
  @Field(() => ID)
  conversationId: string;

  @Field(() => ID, { nullable: true })
  factId: string | null;

  @Field(() => DayScalar)
  heldOn: Day;

  @Field()
  text: string;

  @Field(() => AuthorRef)
  author: AuthorRef;

  @Field(() => Date)
  retractedAt: string;

  @Field(() => UserRef)
  retractedBy: UserRef;

  @Field()
  reason: string;
}
