import { Field, ID, InputType } from '@nestjs/graphql';
import { IsDate, IsUUID } from 'class-validator';

@InputType()
export class MarkReminderInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field({ description: 'False: unread again.' })
  isRead: boolean;
}

@InputType()
export class ReadInboxInput {
  @Field({ description: 'All that was told until then is read; what came meanwhile is not.' })
  @IsDate()
  until: Date;
}
