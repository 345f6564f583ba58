import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OwedWhat, ReminderKind, ReminderSubject, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';

@ObjectType({ description: 'Something that is owed, in one line of a reminder.' })
export class InboxLine {
  @Field(() => OwedWhat)
  what: OwedWhat;

  @Field(() => ID)
  subjectId: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => String, { nullable: true })
  personName: string | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => DayScalar)
  dueOn: Day;
}

@ObjectType({ description: 'The values that a reminder tells; each kind has its own, see ToldByKind.' })
export class InboxTold {
  @Field(() => OwedWhat, { nullable: true })
  what: OwedWhat | null;

  @Field(() => ID, { nullable: true, description: 'Of thanks: the call.' })
  callId: string | null;

  @Field(() => String, { nullable: true })
  personName: string | null;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => String, { nullable: true })
  ownerName: string | null;

  @Field(() => DayScalar, { nullable: true })
  dueOn: Day | null;

  @Field(() => DayScalar, { nullable: true })
  milestoneOn: Day | null;

  @Field(() => Int, { nullable: true })
  businessDaysLate: number | null;

  @Field(() => Int, { nullable: true })
  visits: number | null;

  @Field(() => Int, { nullable: true })
  due: number | null;

  @Field(() => Int, { nullable: true })
  overdue: number | null;

  @Field(() => Int, { nullable: true })
  thisWeek: number | null;

  @Field(() => Int, { nullable: true })
  unreported: number | null;

  @Field(() => Int, { nullable: true })
  calls: number | null;

  @Field(() => Int, { nullable: true })
  undecidedTerms: number | null;

  @Field(() => Int, { nullable: true })
  handovers: number | null;

  @Field(() => Int, { nullable: true })
  people: number | null;

  @Field(() => String, { nullable: true, description: 'To whom the mail was addressed that this is about.' })
  recipientName: string | null;

  @Field(() => ReminderKind, { nullable: true })
  mailKind: ReminderKind | null;

  @Field(() => DayScalar, { nullable: true })
  mailDay: Day | null;

  @Field(() => Int, { nullable: true })
  smtpCode: number | null;

  @Field(() => String, { nullable: true })
  code: string | null;
}

@ObjectType({ description: 'A reminder as it was told in the app.' })
export class InboxReminder {
  @Field(() => ID)
  id: string;

  @Field(() => ReminderKind)
  kind: ReminderKind;

  @Field(() => ReminderSubject)
  subjectType: ReminderSubject;

  @Field(() => ID)
  subjectId: string;

  @Field(() => ID, { nullable: true })
  personId: string | null;

  @Field(() => DayScalar, { description: 'The day of the office for which it was made, however late it came.' })
  localDay: Day;

  @Field()
  toldAt: Date;

  @Field()
  isRead: boolean;

  @Field({ description: 'What it reminds of has been done or moved since.' })
  isOver: boolean;

  @Field(() => InboxTold)
  told: InboxTold;

  @Field(() => [InboxLine])
  lines: InboxLine[];
}

@ObjectType({ description: 'My reminders, the newest first.' })
export class InboxPage extends Page {
  @Field(() => [InboxReminder])
  nodes: InboxReminder[];
}

@ObjectType({ description: 'What the bell shows.' })
export class Bell {
  @Field(() => Int, { description: 'How many reminders are unread; 100 stands for 100 and more.' })
  unread: number;
}
