import { Args, Query, Resolver } from '@nestjs/graphql';
import { CalendarScope, type Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { Calendar } from './calendar.result.ts';
import { calendarOf } from './calendar.ts';
import { ClosedDayPage } from './closed-day.result.ts';
import { closedDayDates } from './closed-day.ts';

@Resolver()
export class CalendarResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => Calendar, { description: 'What lies ahead in at most 62 days: mine, or of all whom I see.' })
  calendar(
    @Me() actor: Actor,
    @Args('from', { type: () => DayScalar }) from: Day,
    @Args('to', { type: () => DayScalar }) to: Day,
    @Args('scope', { type: () => CalendarScope }) scope: CalendarScope,
  ): Promise<Calendar> {
    return this.work.look(actor, (look) => calendarOf(look, { from, to, scope }));
  }

  @Query(() => ClosedDayPage, { description: 'What I agreed on that lies on a day without work, from today on.' })
  closedDayDates(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ClosedDayPage> {
    return this.work.look(actor, (look) => closedDayDates(look, after));
  }
}
