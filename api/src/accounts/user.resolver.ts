import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Settings } from '#settings';
import type { Actor } from '../core/actor.ts';
import { SETTINGS } from '../core/core.module.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { colleagues } from './colleagues.ts';
import { InviteUserInput, MakeResetLinkInput } from './invite-user.input.ts';
import { inviteUser } from './invite-user.ts';
import { makeResetLink } from './make-reset-link.ts';
import { addressOfLink, OneTimeLinkView } from './one-time-link.result.ts';
import { UserRef } from './user-ref.result.ts';
import { UserView } from './user.result.ts';
import { users } from './users.ts';

@Resolver(() => UserView)
export class UserResolver {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => [UserRef], { description: 'The colleagues whom I may choose as owner or decider, by name.' })
  colleagues(@Me() actor: Actor) {
    return this.work.look(actor, colleagues);
  }

  @Query(() => [UserView])
  users(@Me() actor: Actor) {
    return this.work.look(actor, users);
  }

  @Mutation(() => OneTimeLinkView)
  async inviteUser(@Me() actor: Actor, @Args('input') input: InviteUserInput) {
    return addressOfLink(this.settings.publicUrl, await this.work.run(actor, (work) => inviteUser(work, input)));
  }

  @Mutation(() => OneTimeLinkView)
  async makeResetLink(@Me() actor: Actor, @Args('input') input: MakeResetLinkInput) {
    return addressOfLink(this.settings.publicUrl, await this.work.run(actor, (work) => makeResetLink(work, input)));
  }
}
