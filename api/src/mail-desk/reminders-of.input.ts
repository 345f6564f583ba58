import { Field, ID, InputType } from '@nestjs/graphql';
import { ReminderSubject } from '#domain';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';

/** What reminders are about that has a page of its own. */
const SUBJECTS = [ReminderSubject.PERSON, ReminderSubject.ISSUE, ReminderSubject.FOLLOW_UP, ReminderSubject.CALL];

@InputType({ description: 'About whom or what, and behind which place of the list.' })
export class RemindersOfInput {
  @Field(() => ReminderSubject, { description: 'PERSON: everything about them.' })
  @IsIn(SUBJECTS)
  subjectType: ReminderSubject;

  @Field(() => ID)
  @IsUUID()
  subjectId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  after?: string | null;
}
