import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PromiseGroup, PromiseScope, type Day } from '#domain';
import { ConversationEntry } from '../conversations/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { IssueLine } from '../open-issues/index.ts';

@ObjectType({ description: 'A promise with its place in the list.' })
export class OwedPromise {
  @Field(() => PromiseGroup)
  group: PromiseGroup;

  @Field(() => String, { nullable: true, description: 'The client that it is about, or where the person works today.' })
  clientName: string | null;

  @Field(() => IssueLine)
  issue: IssueLine;
}

@ObjectType({ description: 'How many there are in each group of the chosen scope and client. Each is in one group.' })
export class PromiseCounts {
  @Field(() => Int)
  all: number;

  @Field(() => Int)
  needsPromise: number;

  @Field(() => Int, { description: 'A deed, a decision or a report whose day has passed.' })
  late: number;

  @Field(() => Int)
  today: number;

  @Field(() => Int)
  thisWeek: number;

  @Field(() => Int)
  nextWeek: number;

  @Field(() => Int)
  later: number;

  @Field(() => Int)
  held: number;

  @Field(() => Int, {
    description: 'Solved and not yet told, whatever the day of the report. Counted beside the groups.',
  })
  unreported: number;
}

@ObjectType('ClientRef')
export class ClientRef {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'What is owed: by me, by my office, or by all whom I may see.' })
export class PromisesPage extends Page {
  @Field(() => [OwedPromise])
  nodes: OwedPromise[];

  @Field(() => PromiseCounts)
  counts: PromiseCounts;

  @Field(() => [PromiseScope], { description: 'The scopes that make a difference to me.' })
  scopes: PromiseScope[];

  @Field(() => [ClientRef], { description: 'The clients that the promises of the scope are about, by name.' })
  clients: ClientRef[];

  @Field(() => DayScalar, { nullable: true, description: 'The next day after today on which something is owed.' })
  nextOn: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day of my next visit.' })
  nextVisitOn: Day | null;
}

@ObjectType({ description: 'One promise with the conversation in which it was given.' })
export class PromisePage {
  @Field(() => IssueLine)
  issue: IssueLine;

  @Field(() => ConversationEntry, { nullable: true })
  conversation: ConversationEntry | null;
}
