import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarEffectKind, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { FollowUpLine } from '../follow-ups/index.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: 'Something of mine that was agreed on and lies on a day on which its office is closed.' })
export class ClosedDayDate {
  @Field(() => ID, { description: 'Of the meeting, or of the promise.' })
  id: string;

  @Field(() => CalendarEffectKind, { description: 'VISIT, DUE or REPORT.' })
  kind: CalendarEffectKind;

  @Field(() => DayScalar)
  day: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Where it could go: a meeting later, a promise earlier, never before today.',
  })
  couldGoOn: Day | null;

  @Field(() => PersonRef, { nullable: true, description: 'Null where it is about a site alone.' })
  person: PersonRef | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => String, { nullable: true, description: 'Of a promise.' })
  text: string | null;

  @Field(() => FollowUpLine, { nullable: true })
  visit: FollowUpLine | null;
}

@ObjectType()
export class ClosedDayPage extends Page {
  @Field(() => [ClosedDayDate])
  nodes: ClosedDayDate[];
}
