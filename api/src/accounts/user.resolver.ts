import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Settings } from '#settings';
import type { Actor } from '../core/actor.ts';
import { SETTINGS } from '../core/core.module.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { changeRoles } from './change-roles.ts';
import { colleagues } from './colleagues.ts';
import { deactivateUser, leavingUser, reactivateUser } from './deactivate-user.ts';
import { InviteUserInput, MakeResetLinkInput } from './invite-user.input.ts';
import { inviteUser } from './invite-user.ts';
import { Leaving, UserChanged } from './leaving.result.ts';
import { makeResetLink } from './make-reset-link.ts';
import { addressOfLink, OneTimeLinkView } from './one-time-link.result.ts';
import { UserRef } from './user-ref.result.ts';
import { ChangeRolesInput, DeactivateUserInput, ReactivateUserInput } from './user.input.ts';
import { UserPage, UserView } from './user.result.ts';
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

  @Query(() => UserPage, { description: 'The users whom I look after, by name; those deactivated where asked for.' })
  users(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
    @Args('inactive', { type: () => Boolean, nullable: true }) inactive?: boolean | null,
  ) {
    return this.work.look(actor, (look) => users(look, { after, search, inactive }));
  }

  @Query(() => Leaving, { description: 'What deactivating this user would move, and to whom.' })
  leavingUser(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string) {
    return this.work.look(actor, (look) => leavingUser(look, id));
  }

  @Mutation(() => UserChanged)
  deactivateUser(@Me() actor: Actor, @Args('input') input: DeactivateUserInput) {
    return this.work.run(actor, (work) => deactivateUser(work, input));
  }

  @Mutation(() => Saved)
  reactivateUser(@Me() actor: Actor, @Args('input') input: ReactivateUserInput) {
    return this.work.run(actor, (work) => reactivateUser(work, input));
  }

  @Mutation(() => UserChanged)
  changeRoles(@Me() actor: Actor, @Args('input') input: ChangeRolesInput) {
    return this.work.run(actor, (work) => changeRoles(work, input));
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
