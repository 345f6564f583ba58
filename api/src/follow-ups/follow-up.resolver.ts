import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { cancelFollowUp } from './cancel-follow-up.ts';
import { DayLoad } from './day-load.result.ts';
import { CancelFollowUpInput, MoveFollowUpInput } from './follow-up.input.ts';
import { moveFollowUp } from './move-follow-up.ts';
import { myVisitsByDay } from './my-visits-by-day.ts';
import { PlanFollowUpInput } from './plan-follow-up.input.ts';
import { planFollowUp } from './plan-follow-up.ts';

@Resolver()
export class FollowUpResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [DayLoad])
  myVisitsByDay(
    @Me() actor: Actor,
    @Args('from', { type: () => DayScalar }) from: Day,
    @Args('to', { type: () => DayScalar }) to: Day,
  ): Promise<DayLoad[]> {
    return this.work.look(actor, (look) => myVisitsByDay(look, from, to));
  }

  @Mutation(() => Saved)
  planFollowUp(@Me() actor: Actor, @Args('input') input: PlanFollowUpInput): Promise<Saved> {
    return this.work.run(actor, (work) => planFollowUp(work, input));
  }

  @Mutation(() => Saved)
  moveFollowUp(@Me() actor: Actor, @Args('input') input: MoveFollowUpInput): Promise<Saved> {
    return this.work.run(actor, (work) => moveFollowUp(work, input));
  }

  @Mutation(() => Saved)
  cancelFollowUp(@Me() actor: Actor, @Args('input') input: CancelFollowUpInput): Promise<Saved> {
    return this.work.run(actor, (work) => cancelFollowUp(work, input));
  }
}
