import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';

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
export class PeoplePage extends Page {
  @Field(() => [PersonRow])
  nodes: PersonRow[];
}
