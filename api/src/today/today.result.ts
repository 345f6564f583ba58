import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { FollowUpLine } from '../follow-ups/index.ts';
import { IssueLine } from '../open-issues/index.ts';

@ObjectType({ description: 'A follow-up of mine, with a peek at where we left off.' })
export class TodayVisit {
  @Field(() => FollowUpLine)
  followUp: FollowUpLine;

  @Field(() => DayScalar, { nullable: true })
  lastHeldOn: Day | null;

  @Field(() => String, { nullable: true, description: 'The newest line about the person themself.' })
  opener: string | null;

  @Field(() => String, { nullable: true, description: 'The newest line about the work.' })
  thread: string | null;

  @Field(() => Int)
  promises: number;
}

@ObjectType()
export class TodayVisitPage extends Page {
  @Field(() => [TodayVisit])
  nodes: TodayVisit[];
}

@ObjectType()
export class IssuePage extends Page {
  @Field(() => [IssueLine])
  nodes: IssueLine[];
}

@ObjectType({ description: "Who next? My follow-ups and what I owe, by the office's day." })
export class Today {
  @Field(() => DayScalar)
  day: Day;

  @Field()
  isBusiness: boolean;

  @Field(() => String, { nullable: true })
  holiday: string | null;

  @Field(() => TodayVisitPage, { description: 'My follow-ups until today, and of the next seven days.' })
  visits: TodayVisitPage;

  @Field(() => IssuePage, { description: 'What I owe until seven days from now; on one day a report before a deed.' })
  promises: IssuePage;

  @Field(() => Int)
  overdueCount: number;

  @Field(() => DayScalar, { nullable: true, description: 'The next day after today with follow-ups of mine.' })
  nextDay: Day | null;

  @Field(() => Int)
  nextDayCount: number;
}
