import { Field, ObjectType } from '@nestjs/graphql';
import { MailOfReminder } from './reminders-of.result.ts';

@ObjectType({ description: 'The mail of a reminder of my own, with all that the mail server said.' })
export class AnsweredMail extends MailOfReminder {
  @Field(() => String, { nullable: true })
  smtpAnswer: string | null;
}

@ObjectType({ description: 'How far one of my reminders is.' })
export class OwnMail {
  @Field(() => Date, { nullable: true, description: 'Null: no worker has told it yet.' })
  toldAt: Date | null;

  @Field(() => AnsweredMail, { nullable: true })
  mail: AnsweredMail | null;
}
