import { Args, Query, Resolver } from '@nestjs/graphql';
import { PeopleSort } from '#domain';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { PeopleFilter } from './people-filter.input.ts';
import { PeoplePage } from './people-page.result.ts';
import { rosterChoices } from './roster-choices.ts';
import { RosterChoices } from './roster-choices.result.ts';
import { seenPeople } from './seen-people.ts';

@Resolver()
export class RosterResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => PeoplePage, { description: 'The people whom I may see, by reading unless asked otherwise.' })
  people(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
    @Args('filter', { type: () => PeopleFilter, nullable: true }) filter?: PeopleFilter | null,
    @Args('sort', { type: () => PeopleSort, nullable: true }) sort?: PeopleSort | null,
    @Args('isDescending', { type: () => Boolean, nullable: true }) isDescending?: boolean | null,
  ): Promise<PeoplePage> {
    return this.work.look(actor, (look) => seenPeople(look, { after, search, filter, sort, isDescending }));
  }

  @Query(() => RosterChoices, {
    description: 'What the list can be narrowed by: where the people I see work, and whose they are.',
  })
  rosterChoices(@Me() actor: Actor): Promise<RosterChoices> {
    return this.work.look(actor, rosterChoices);
  }
}
