import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('NoticeSetting', { description: 'How I want to be told.' })
export class NoticeSettingView {
  @Field(() => Int, { description: '0 as long as I never chose.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'A local time of day, 20:00; null: no quiet hours.' })
  quietFrom: string | null;

  @Field(() => String, { nullable: true })
  quietUntil: string | null;

  @Field(() => [Int], { description: 'Days of the week without mail; 1 is Monday, 7 is Sunday.' })
  quietDays: number[];

  @Field({ description: 'False: what the morning brings stands in the app alone. So do the others.' })
  morningMail: boolean;

  @Field()
  callMail: boolean;

  @Field()
  handoverMail: boolean;
}
