import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarEffectKind, type Day, type MonthDay } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Saved } from '../core/saved.result.ts';
import { OfficeRef } from '../offices/index.ts';

@ObjectType({ description: 'Days apart from the week: closed, or at work though the week would rest.' })
export class OfficeClosure {
  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar, { description: 'The last day, itself included.' })
  untilOn: Day;

  @Field()
  isOpen: boolean;

  @Field()
  name: string;
}

@ObjectType({ description: 'A day with a name of its own, which many offices keep.' })
export class Holiday {
  @Field(() => DayScalar)
  day: Day;

  @Field()
  name: string;
}

@ObjectType({ description: "What an office's business days follow from." })
export class OfficeCalendar {
  @Field(() => ID, { description: 'That of the office.' })
  id: string;

  @Field(() => Int)
  version: number;

  @Field()
  officeName: string;

  @Field(() => [Int])
  weeklyOff: number[];

  @Field()
  keepsHolidays: boolean;

  @Field(() => String, { nullable: true })
  yearEndFrom: MonthDay | null;

  @Field(() => String, { nullable: true })
  yearEndUntil: MonthDay | null;

  @Field()
  opensAt: string;

  @Field()
  closesAt: string;

  @Field(() => [OfficeClosure])
  closures: OfficeClosure[];

  @Field(() => DayScalar, { description: "The office's own day." })
  today: Day;

  @Field(() => [Holiday], { description: 'From the beginning of this year until two years ahead.' })
  holidays: Holiday[];

  @Field(() => [OfficeRef], { description: 'Whose calendars I may change.' })
  offices: OfficeRef[];

  @Field(() => [String], { description: 'The verbs that I may use: change.' })
  viewerMay: string[];
}

@ObjectType({ description: 'Somebody whom another calendar concerns.' })
export class ConcernedPerson {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Null where it is about a site alone.' })
  personName: string | null;

  @Field(() => String, { nullable: true, description: 'The client, where it is about a site alone.' })
  clientName: string | null;

  @Field(() => String, { nullable: true })
  ownerName: string | null;

  @Field(() => DayScalar)
  fromOn: Day;

  @Field(() => DayScalar, { description: 'Where it moves; for what stays, where it could go.' })
  toOn: Day;
}

@ObjectType()
export class CalendarEffect {
  @Field(() => CalendarEffectKind)
  kind: CalendarEffectKind;

  @Field({ description: 'Whether it moves by itself. What people agreed on stays until they move it.' })
  moves: boolean;

  @Field(() => Int)
  count: number;

  @Field(() => [ConcernedPerson], { description: 'The first of them, as far as I may see them.' })
  named: ConcernedPerson[];
}

@ObjectType({ description: 'What another calendar would change.' })
export class CalendarPreview {
  @Field(() => Int)
  closedDays: number;

  @Field(() => Int)
  openedDays: number;

  @Field(() => [CalendarEffect])
  effects: CalendarEffect[];
}

@ObjectType({ description: 'A saved calendar, and how much of the plan went along with it.' })
export class SavedCalendar extends Saved {
  @Field(() => Int)
  plans: number;

  @Field(() => Int)
  calls: number;
}
