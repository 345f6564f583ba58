import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { AddOfficeInput } from './add-office.input.ts';
import { addOffice } from './add-office.ts';
import { daysOfMyOffice } from './days-of-my-office.ts';
import { myOffices } from './my-offices.ts';
import { OfficeDayView } from './office-day.result.ts';
import { OfficeView } from './office.result.ts';

@Resolver(() => OfficeView)
export class OfficeResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [OfficeView])
  offices(@Me() actor: Actor) {
    return this.work.look(actor, myOffices);
  }

  @Query(() => [OfficeDayView])
  officeDays(
    @Me() actor: Actor,
    @Args('from', { type: () => DayScalar }) from: Day,
    @Args('to', { type: () => DayScalar }) to: Day,
  ) {
    return this.work.look(actor, (look) => daysOfMyOffice(look, from, to));
  }

  @Mutation(() => OfficeView)
  addOffice(@Me() actor: Actor, @Args('input') input: AddOfficeInput) {
    return this.work.run(actor, (work) => addOffice(work, input));
  }
}
