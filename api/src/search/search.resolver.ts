import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { SearchInput } from './search.input.ts';
import { SearchAnswer } from './search.result.ts';
import { search } from './search.ts';

@Resolver()
export class SearchResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => SearchAnswer, { description: 'People, clients and what was said, of that which I may see.' })
  search(@Me() actor: Actor, @Args('input') input: SearchInput): Promise<SearchAnswer> {
    return this.work.look(actor, (look) => search(look, input));
  }
}
