import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { NoRate, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';

@ObjectType('RecallRate', { description: 'A share between 0 and 1, with the bounds of its 95 % interval.' })
export class RecallShare {
  @Field(() => Float)
  value: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@ObjectType('FirstRecall', { description: '第一想起: of those asked at a site on a day, who named us first.' })
export class FirstRecallEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  askedOn: Day;

  @Field(() => Int)
  asked: number;

  @Field(() => Int)
  namedUs: number;

  @Field(() => RecallShare, { nullable: true, description: 'Null where there is none; noRate says why.' })
  rate: RecallShare | null;

  @Field(() => NoRate, { nullable: true })
  noRate: NoRate | null;
}

@ObjectType()
export class FirstRecallPage extends Page {
  @Field(() => [FirstRecallEntry])
  nodes: FirstRecallEntry[];
}
