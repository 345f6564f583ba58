import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { Today } from './today.result.ts';
import { todayOf } from './today.ts';

@Resolver(() => Today)
export class TodayResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => Today)
  today(
    @Me() actor: Actor,
    @Args('visitsAfter', { type: () => String, nullable: true }) visitsAfter?: string | null,
    @Args('promisesAfter', { type: () => String, nullable: true }) promisesAfter?: string | null,
    @Args('renewalsAfter', { type: () => String, nullable: true }) renewalsAfter?: string | null,
    @Args('silencesAfter', { type: () => String, nullable: true }) silencesAfter?: string | null,
  ) {
    const places = { visitsAfter, promisesAfter, renewalsAfter, silencesAfter };
    return this.work.look(actor, (look) => todayOf(look, places));
  }
}
