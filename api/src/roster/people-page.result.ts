import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';

/** A person as a line of the list. */
@ObjectType()
export class PersonRow {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  staffNo: string | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => DayScalar, { nullable: true })
  lastHeldOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  nextOn: Day | null;

  @Field(() => Int)
  openIssues: number;
}

@ObjectType()
export class PeoplePage {
  @Field(() => [PersonRow])
  nodes: PersonRow[];

  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field()
  hasMore: boolean;
}
