import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '#domain';
import { ConversationPage } from '../conversations/index.ts';
import type { Actor } from '../core/actor.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { PersonPage } from './brief.result.ts';
import { personPage, personSheet } from './person-page.ts';
import { threadPage } from './thread-page.ts';
import { ThreadPage } from './thread-page.result.ts';
import { MonthOfTalks } from './timeline-months.result.ts';
import { timelineMonths } from './timeline-months.ts';
import { timeline } from './timeline.ts';

const text = { type: () => String, nullable: true };

@Resolver(() => PersonPage)
export class PersonPageResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => PersonPage)
  personPage(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string) {
    return this.work.look(actor, (look) => personPage(look, id));
  }

  @Query(() => PersonPage, { description: 'For paper: no line that needs care, none for oneself.' })
  personSheet(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string) {
    return this.work.look(actor, (look) => personSheet(look, id));
  }

  @Query(() => ThreadPage)
  thread(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
    @Args('id', { type: () => ID }, IdPipe) id: string,
  ) {
    return this.work.look(actor, (look) => threadPage(look, personId, id));
  }

  @Query(() => ConversationPage, {
    description: 'Older ones after a place, newer ones before it, or from a day backwards.',
  })
  timeline(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
    @Args('after', text) after?: string | null,
    @Args('before', text) before?: string | null,
    @Args('on', { type: () => DayScalar, nullable: true }) on?: Day | null,
  ) {
    return this.work.look(actor, (look) => timeline(look, personId, { after, before, on }));
  }

  @Query(() => [MonthOfTalks])
  timelineMonths(@Me() actor: Actor, @Args('personId', { type: () => ID }, IdPipe) personId: string) {
    return this.work.look(actor, (look) => timelineMonths(look, personId));
  }
}
