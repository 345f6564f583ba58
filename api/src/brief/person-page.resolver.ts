import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ConversationPage } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { PersonPage } from './brief.result.ts';
import { personPage } from './person-page.ts';
import { timeline } from './timeline.ts';

@Resolver(() => PersonPage)
export class PersonPageResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => PersonPage)
  personPage(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string) {
    return this.work.look(actor, (look) => personPage(look, id));
  }

  @Query(() => ConversationPage)
  timeline(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ) {
    return this.work.look(actor, (look) => timeline(look, personId, after));
  }
}
