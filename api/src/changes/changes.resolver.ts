import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { ChangePage } from './change.result.ts';
import { changes } from './changes.ts';

@Resolver(() => ChangePage)
export class ChangesResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => ChangePage)
  changes(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ) {
    return this.work.look(actor, (look) => changes(look, personId, after));
  }
}
