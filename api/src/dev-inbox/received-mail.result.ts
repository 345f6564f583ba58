import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Page } from '../core/page.result.ts';

@ObjectType({ description: 'A mail that the demo sent, as it stands in the dev inbox.' })
export class ReceivedMailLine {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  receivedAt: Date;

  @Field()
  recipient: string;

  @Field(() => String, { nullable: true, description: 'The user with that address.' })
  recipientName: string | null;

  @Field()
  subject: string;

  @Field({ description: 'How its text begins.' })
  preview: string;

  @Field(() => Int)
  attachments: number;
}

@ObjectType()
export class ReceivedMailPage extends Page {
  @Field(() => [ReceivedMailLine])
  nodes: ReceivedMailLine[];
}

@ObjectType()
export class MailAttachment {
  @Field(() => Int, { description: 'Its place among the attachments; by it the file is asked for.' })
  ordinal: number;

  @Field()
  name: string;

  @Field()
  contentType: string;

  @Field(() => Int)
  bytes: number;
}

@ObjectType()
export class MailHeader {
  @Field()
  name: string;

  @Field()
  value: string;
}

@ObjectType({ description: 'A mail as whoever gets it reads it.' })
export class ReceivedMail {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  receivedAt: Date;

  @Field({ description: 'The address to which it was handed in.' })
  recipient: string;

  @Field({ description: 'As the mail itself names them, names with addresses.' })
  from: string;

  @Field()
  to: string;

  @Field()
  subject: string;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'To be shown where no script can run.' })
  html: string | null;

  @Field(() => [MailAttachment])
  attachments: MailAttachment[];

  @Field(() => [MailHeader], { description: 'In the order of the mail, as they came.' })
  headers: MailHeader[];
}
