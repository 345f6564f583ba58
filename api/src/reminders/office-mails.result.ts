import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Language, ReminderKind } from '#domain';
import { OfficeRef } from '../offices/index.ts';

@ObjectType('MailWording', { description: 'What stands around the lines of one kind of mail, in one language.' })
export class MailWordingView {
  @Field(() => ReminderKind)
  kind: ReminderKind;

  @Field(() => Language)
  language: Language;

  @Field(() => Int, { description: '0: the words are those of the product.' })
  version: number;

  @Field()
  greeting: string;

  @Field()
  intro: string;

  @Field()
  closing: string;
}

@ObjectType({ description: 'When and in which words an office mails.' })
export class OfficeMails {
  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => [OfficeRef], { description: 'All whose words I may choose, by name.' })
  offices: OfficeRef[];

  @Field({ description: 'The local time of the mornings, 08:00.' })
  mailAt: string;

  @Field(() => Int, { description: '0: the office never chose.' })
  hourVersion: number;

  @Field(() => [String], { description: 'The places that the words may have.' })
  places: readonly string[];

  @Field(() => [MailWordingView])
  wordings: MailWordingView[];
}

@ObjectType({ description: 'A mail as it would go out in these words.' })
export class MailPreview {
  @Field()
  subject: string;

  @Field()
  html: string;

  @Field()
  text: string;

  @Field({ description: 'Whether its lines are made up, because I have none of this kind today.' })
  isExample: boolean;
}
