import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Channel, DueKind, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { FollowUpLine } from '../follow-ups/index.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({
  description: "A day of the office's calendar, with how much of mine falls on it, whatever the calendar shows.",
})
export class CalendarDay {
  @Field(() => DayScalar)
  day: Day;

  @Field()
  isBusiness: boolean;

  @Field(() => String, { nullable: true })
  holiday: string | null;

  @Field(() => Int)
  visits: number;

  @Field(() => Int, { description: 'What I promised to do by that day.' })
  promises: number;

  @Field(() => Int, { description: 'What I promised to tell on that day.' })
  reports: number;
}

@ObjectType({ description: 'What is owed on a day: an issue has one for its due day and one for its report.' })
export class CalendarDue {
  @Field(() => ID)
  issueId: string;

  @Field(() => DueKind)
  kind: DueKind;

  @Field(() => DayScalar)
  day: Day;

  @Field()
  text: string;

  @Field(() => PersonRef, { nullable: true })
  person: PersonRef | null;

  @Field(() => UserRef, { nullable: true })
  owner: UserRef | null;
}

@ObjectType({ description: 'The end of a term of which nobody has said how it goes on.' })
export class CalendarRenewal {
  @Field(() => ID)
  termId: string;

  @Field(() => DayScalar)
  day: Day;

  @Field(() => Int)
  ordinal: number;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => String, { nullable: true })
  clientName: string | null;
}

@ObjectType({ description: 'A conversation that was held on a day.' })
export class CalendarTalk {
  @Field(() => ID)
  conversationId: string;

  @Field(() => DayScalar)
  day: Day;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => UserRef)
  author: UserRef;

  @Field(() => String, { nullable: true })
  clientName: string | null;
}

@ObjectType()
export class Calendar {
  @Field(() => [CalendarDay])
  days: CalendarDay[];

  @Field(() => [FollowUpLine])
  visits: FollowUpLine[];

  @Field(() => [CalendarDue])
  dues: CalendarDue[];

  @Field(() => [CalendarRenewal])
  renewals: CalendarRenewal[];

  @Field(() => [CalendarTalk], { description: 'What was held until today: by me, or by all whom I may read.' })
  talks: CalendarTalk[];

  @Field({ description: 'There is more of one kind than a calendar can show.' })
  isCut: boolean;
}
