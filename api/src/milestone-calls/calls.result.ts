import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CallPart, CallScope, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { CallLine } from './call-line.result.ts';

@ObjectType({ description: 'A call with its place in the list.' })
export class ListedCall {
  @Field(() => CallPart)
  part: CallPart;

  @Field(() => CallLine)
  call: CallLine;
}

@ObjectType({ description: 'How many there are in each part of the chosen scope and client.' })
export class CallCounts {
  @Field(() => Int)
  late: number;

  @Field(() => Int)
  today: number;

  @Field(() => Int)
  thisWeek: number;

  @Field(() => Int)
  later: number;

  @Field(() => Int, { description: 'Made or let go within the last 28 days.' })
  done: number;

  @Field(() => Int, { description: 'In all offices that I manage, and that nobody has (未割当).' })
  unassigned: number;
}

@ObjectType({ description: 'Whom do I call now? The calls of thanks, late ones first.' })
export class CallsPage extends Page {
  @Field(() => [ListedCall])
  nodes: ListedCall[];

  @Field(() => CallCounts)
  counts: CallCounts;

  @Field(() => [CallScope], { description: 'The scopes that make a difference to me.' })
  scopes: CallScope[];

  @Field(() => DayScalar, { nullable: true, description: 'The next day after today on which there is a call.' })
  nextOn: Day | null;
}
