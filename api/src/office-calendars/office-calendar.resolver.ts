import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { OfficeCalendarInput } from './office-calendar.input.ts';
import { officeCalendarOf } from './office-calendar-of.ts';
import { CalendarPreview, OfficeCalendar, SavedCalendar } from './office-calendar.result.ts';
import { previewOfficeCalendar } from './preview-office-calendar.ts';
import { saveOfficeCalendar } from './save-office-calendar.ts';

const OF_OFFICE = { type: () => ID, nullable: true, description: 'Without one: my first office.' };

@Resolver(() => OfficeCalendar)
export class OfficeCalendarResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => OfficeCalendar)
  officeCalendar(@Me() actor: Actor, @Args('id', OF_OFFICE) id?: string) {
    return this.work.look(actor, (look) => officeCalendarOf(look, id));
  }

  @Query(() => CalendarPreview)
  officeCalendarPreview(@Me() actor: Actor, @Args('input') input: OfficeCalendarInput) {
    return this.work.look(actor, (look) => previewOfficeCalendar(look, input));
  }

  @Mutation(() => SavedCalendar)
  saveOfficeCalendar(@Me() actor: Actor, @Args('input') input: OfficeCalendarInput) {
    return this.work.run(actor, (work) => saveOfficeCalendar(work, input));
  }
}
