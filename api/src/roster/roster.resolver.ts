import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { PeoplePage } from './people-page.result.ts';
import { seenPeople } from './seen-people.ts';

@Resolver()
export class RosterResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => PeoplePage, { description: 'The people whom I may see, by reading.' })
  people(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
  ): Promise<PeoplePage> {
    return this.work.look(actor, (look) => seenPeople(look, { after, search }));
  }
}
