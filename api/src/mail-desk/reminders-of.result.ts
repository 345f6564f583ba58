import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliveryPhase, ReminderKind, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';

@ObjectType({ description: 'What became of the mail of a reminder.' })
export class MailOfReminder {
  @Field(() => DeliveryPhase)
  phase: DeliveryPhase;

  @Field(() => Int)
  attempts: number;

  @Field(() => Date, { description: 'When it goes, at the earliest, while it waits.' })
  nextAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was sent, or given up.' })
  settledAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'The last answer of the mail server.' })
  smtpCode: number | null;
}

@ObjectType({ description: 'A reminder about this subject, to whomever.' })
export class ReminderOf {
  @Field(() => ID)
  id: string;

  @Field(() => ReminderKind)
  kind: ReminderKind;

  @Field(() => UserRef)
  recipient: UserRef;

  @Field(() => DayScalar)
  localDay: Day;

  @Field()
  dueAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null: it waits, or was never told.' })
  toldAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it is told no longer: NOTHING_TO_SAY, DONE, MOVED …' })
  supersededFor: string | null;

  @Field(() => MailOfReminder, {
    nullable: true,
    description: 'None where its kind has no mail, or its reader wants none.',
  })
  mail: MailOfReminder | null;
}

@ObjectType({ description: 'A reminder that comes if nothing changes until then.' })
export class ReminderAhead {
  @Field(() => ReminderKind)
  kind: ReminderKind;

  @Field(() => UserRef)
  recipient: UserRef;

  @Field(() => DayScalar)
  localDay: Day;

  @Field()
  dueAt: Date;
}

@ObjectType({ description: 'What was told about a subject, the newest first, and what comes next.' })
export class RemindersOfPage extends Page {
  @Field(() => [ReminderAhead], { description: 'The next ones, the earliest first.' })
  ahead: ReminderAhead[];

  @Field(() => [ReminderOf])
  nodes: ReminderOf[];
}
