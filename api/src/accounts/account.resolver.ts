import { Context, Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import type { RequestContext } from '../core/request-context.ts';
import { UnitOfWork } from '../core/work.ts';
import { ChangeLanguageInput } from './change-language.input.ts';
import { changeLanguage } from './change-language.ts';
import { Entrance } from './entrance.ts';
import { MeView } from './me.result.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';

/** What everybody may do with their own account. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly entrance: Entrance,
    private readonly work: UnitOfWork,
  ) {}

  @Mutation(() => Boolean)
  signOut(@Me() actor: Actor, @Context() context: RequestContext) {
    return this.entrance.dismiss(context, () => this.work.run(actor, signOut));
  }

  @Mutation(() => Boolean)
  signOutEverywhere(@Me() actor: Actor, @Context() context: RequestContext) {
    return this.entrance.dismiss(context, () => this.work.run(actor, signOutEverywhere));
  }

  @Mutation(() => MeView)
  changeLanguage(@Me() actor: Actor, @Args('input') input: ChangeLanguageInput) {
    return this.work.run(actor, (work) => changeLanguage(work, input));
  }
}
