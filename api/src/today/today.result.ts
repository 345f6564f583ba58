import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { FollowUpLine } from '../follow-ups/index.ts';
import { IssueLine } from '../open-issues/index.ts';
import { PersonRef } from '../people/index.ts';

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

  @Field(() => String, { nullable: true })
  phone: string | null;
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

@ObjectType({
  description: 'A contract term of somebody whom I answer for that ends within 30 days, and is not decided yet.',
})
export class TodayRenewal {
  @Field(() => ID)
  id: string;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => Int)
  ordinal: number;

  @Field(() => DayScalar)
  toOn: Day;

  @Field(() => DayScalar, { nullable: true, description: 'The day on which they are met before it ends.' })
  visitOn: Day | null;
}

@ObjectType()
export class TodayRenewalPage extends Page {
  @Field(() => [TodayRenewal])
  nodes: TodayRenewal[];
}

@ObjectType({
  description: 'Somebody whom I answer for, with no next date, and silent for longer than usual (そろそろ).',
})
export class TodaySilence {
  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => DayScalar, { nullable: true })
  lastHeldOn: Day | null;

  @Field(() => DayScalar, { description: 'Silent since: the last talk, or the first day of the work.' })
  sinceOn: Day;

  @Field(() => Int, { nullable: true, description: 'The usual days between two talks, where there is a rhythm.' })
  usualDays: number | null;
}

@ObjectType()
export class TodaySilencePage extends Page {
  @Field(() => [TodaySilence])
  nodes: TodaySilence[];
}

@ObjectType({ description: 'What is late in the offices that I manage, and is for others to keep.' })
export class TodayTeam {
  @Field(() => Int)
  lateCount: number;

  @Field(() => Int, { description: 'Of these, how many are solved and not yet told.' })
  unreportedCount: number;

  @Field(() => [IssueLine], { description: 'The first of them: what is not yet told, then what is late the longest.' })
  promises: IssueLine[];
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

  @Field(() => TodayRenewalPage, { description: 'The nearest first.' })
  renewals: TodayRenewalPage;

  @Field(() => DayScalar, { nullable: true, description: 'The next end of a term, where none is within the 30 days.' })
  nextRenewalOn: Day | null;

  @Field(() => TodaySilencePage, { description: 'The longest silence first.' })
  silences: TodaySilencePage;

  @Field({ description: 'Whether I answer for anybody: without people, silence says nothing.' })
  hasPeople: boolean;

  @Field(() => Int)
  overdueCount: number;

  @Field(() => Int, { description: 'How many imported issues of my people still lack their promise.' })
  unpromisedCount: number;

  @Field(() => TodayTeam, { nullable: true, description: 'For managers alone.' })
  team: TodayTeam | null;

  @Field(() => DayScalar, { nullable: true, description: 'The next day after today with follow-ups of mine.' })
  nextDay: Day | null;

  @Field(() => Int)
  nextDayCount: number;
}
