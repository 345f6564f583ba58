import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonPhase, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';

/** A person as a line of the list. */
@ObjectType()
export class PersonRow {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  staffNo: string | null;

  @Field(() => PersonPhase)
  phase: PersonPhase;

  @Field(() => DayScalar, { nullable: true, description: 'Since when they do not want to hear from us.' })
  contactRefusedOn: Day | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where they work, else where they are going to, else where they did.',
  })
  clientName: string | null;

  @Field(() => String, { nullable: true })
  siteName: string | null;

  @Field(() => UserRef, { nullable: true, description: 'Who answers for them: the coordinator, else sales.' })
  owner: UserRef | null;

  @Field(() => DayScalar, { nullable: true })
  lastHeldOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  nextOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  renewalOn: Day | null;

  @Field(() => Int)
  openIssues: number;

  @Field(() => Int, { description: 'How many of the open ones are late.' })
  lateIssues: number;
}

/** How many stand under a letter of the index. */
@ObjectType()
export class LetterCount {
  @Field()
  letter: string;

  @Field(() => Int)
  count: number;
}

@ObjectType()
export class PeoplePage extends Page {
  @Field(() => [PersonRow])
  nodes: PersonRow[];

  @Field(() => [LetterCount], {
    description: 'Of all who fit, whatever letter was asked for. Told with the first page.',
  })
  letters: LetterCount[];
}
