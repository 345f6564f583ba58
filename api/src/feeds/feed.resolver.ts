import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Settings } from '#settings';
import type { Actor } from '../core/actor.ts';
import { SETTINGS } from '../core/core.module.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { CalendarFeed, MadeFeed } from './calendar-feed.result.ts';
import { makeFeed, myFeed, revokeFeed } from './my-feed.ts';

@Resolver(() => CalendarFeed)
export class FeedResolver {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => CalendarFeed, { nullable: true })
  myFeed(@Me() actor: Actor) {
    return this.work.look(actor, myFeed);
  }

  @Mutation(() => MadeFeed)
  makeFeed(@Me() actor: Actor) {
    return this.work.run(actor, (work) => makeFeed(work, this.settings.publicUrl));
  }

  @Mutation(() => Boolean)
  revokeFeed(@Me() actor: Actor) {
    return this.work.run(actor, revokeFeed);
  }
}
