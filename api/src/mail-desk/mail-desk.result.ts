import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliveryPhase, DeskAlert, ReminderKind } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { Page } from '../core/page.result.ts';

@ObjectType({ description: 'A process that works on reminders and mails.' })
export class DeskWorker {
  @Field(() => ID)
  id: string;

  @Field()
  startedAt: Date;

  @Field()
  beatAt: Date;

  @Field({ description: 'Heard of within the last ten minutes.' })
  isAlive: boolean;

  @Field({ description: 'Whether it was told where to send mails.' })
  hasSmtp: boolean;
}

@ObjectType({ description: 'A fault by which all mails stand still, such as an account that the mail server refuses.' })
export class MailStop {
  @Field()
  stoppedAt: Date;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'What the mail server said.' })
  answer: string | null;

  @Field(() => Date, { nullable: true, description: 'When the next mail is tried.' })
  retryAt: Date | null;
}

@ObjectType({ description: 'How the mails of the whole organisation are doing, in numbers.' })
export class MailDesk {
  @Field(() => DeskAlert, { nullable: true })
  alert: DeskAlert | null;

  @Field(() => [DeskWorker], { description: 'Those heard of in the last seven days, the latest first.' })
  workers: DeskWorker[];

  @Field(() => Date, { nullable: true })
  lastBeatAt: Date | null;

  @Field(() => MailStop, { nullable: true })
  stop: MailStop | null;

  @Field(() => Int, { description: 'Mails whose time has come.' })
  waiting: number;

  @Field(() => Int, { description: 'Mails that wait for their hour, or for another attempt.' })
  later: number;

  @Field(() => Int, { nullable: true, description: 'For how many seconds the oldest one waits whose time has come.' })
  oldestDueSeconds: number | null;

  @Field(() => Int)
  inDoubt: number;

  @Field(() => Int)
  held: number;

  @Field(() => Int, { description: 'In the last 30 days.' })
  bounced: number;
}

@ObjectType({ description: 'A mail that did not reach its reader, or of which nobody knows whether it did.' })
export class LookedAfterMail {
  @Field(() => ID)
  id: string;

  @Field(() => ReminderKind)
  kind: ReminderKind;

  @Field(() => UserRef)
  recipient: UserRef;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => DeliveryPhase)
  phase: DeliveryPhase;

  @Field(() => Int)
  attempts: number;

  @Field()
  createdAt: Date;

  @Field(() => Date, { description: 'When it is tried next, while it waits.' })
  nextAt: Date;

  @Field(() => Date, { nullable: true })
  settledAt: Date | null;

  @Field(() => Date, { nullable: true })
  doubtSince: Date | null;

  @Field({ description: 'Somebody has to say what became of it.' })
  isInDoubt: boolean;

  @Field(() => Int, { nullable: true })
  smtpCode: number | null;

  @Field(() => String, { nullable: true, description: 'What the mail server said, or the class of our own error.' })
  smtpAnswer: string | null;
}

@ObjectType({ description: 'Mails to look after, the newest first.' })
export class LookedAfterPage extends Page {
  @Field(() => [LookedAfterMail])
  nodes: LookedAfterMail[];
}
