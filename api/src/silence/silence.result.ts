import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SilencePhase, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: 'Somebody at work with whom nobody has spoken for too long, and who has no next date.' })
export class SilentPerson {
  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => SilencePhase)
  phase: SilencePhase;

  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => DayScalar, { nullable: true })
  lastHeldOn: Day | null;

  @Field(() => DayScalar, { description: 'Silent since: the last talk, or the first day of the work.' })
  sinceOn: Day;

  @Field(() => Int, { description: 'The limit of the phase in the office, in days.' })
  limitDays: number;

  @Field(() => Int, { description: 'How much is open with them.' })
  issues: number;

  @Field(() => UserRef, { nullable: true })
  owner: UserRef | null;
}

@ObjectType()
export class PhaseCount {
  @Field(() => SilencePhase)
  phase: SilencePhase;

  @Field(() => Int, { description: 'All who are at work in this phase.' })
  people: number;

  @Field(() => Int, { description: 'Of these, how many nobody has spoken with for too long.' })
  silent: number;
}

@ObjectType({ description: 'By phase; in each whoever has something open first, then the longest silence.' })
export class SilencePage extends Page {
  @Field(() => [SilentPerson])
  nodes: SilentPerson[];

  @Field(() => [PhaseCount])
  phases: PhaseCount[];
}

@ObjectType({ description: 'After how many days without a talk it is about time, by phase.' })
export class SilenceLimits {
  @Field(() => String, { description: 'That of the office.' })
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  officeName: string;

  @Field(() => Int)
  firstWeek: number;

  @Field(() => Int)
  firstMonth: number;

  @Field(() => Int)
  firstQuarter: number;

  @Field(() => Int)
  later: number;
}
