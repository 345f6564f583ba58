import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { promise } from './promise.ts';
import { promises } from './promises.ts';
import { PromisesInput } from './promises.input.ts';
import { PromisePage, PromisesPage } from './promises.result.ts';

@Resolver()
export class OwedResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => PromisesPage)
  promises(@Me() actor: Actor, @Args('input') input: PromisesInput): Promise<PromisesPage> {
    return this.work.look(actor, (look) => promises(look, input));
  }

  @Query(() => PromisePage)
  promise(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<PromisePage> {
    return this.work.look(actor, (look) => promise(look, id));
  }
}
