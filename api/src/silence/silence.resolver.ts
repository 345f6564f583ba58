import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarScope } from '#domain';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { saveSilenceLimits, silenceLimits } from './silence-limits.ts';
import { SilenceLimitsInput } from './silence.input.ts';
import { SilenceLimits, SilencePage } from './silence.result.ts';
import { silenceOf } from './silence.ts';

@Resolver(() => SilencePage)
export class SilenceResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => SilencePage)
  silence(
    @Me() actor: Actor,
    @Args('scope', { type: () => CalendarScope }) scope: CalendarScope,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ) {
    return this.work.look(actor, (look) => silenceOf(look, { scope, after }));
  }

  @Query(() => [SilenceLimits])
  silenceLimits(@Me() actor: Actor) {
    return this.work.look(actor, silenceLimits);
  }

  @Mutation(() => Saved)
  saveSilenceLimits(@Me() actor: Actor, @Args('input') input: SilenceLimitsInput) {
    return this.work.run(actor, (work) => saveSilenceLimits(work, input));
  }
}
