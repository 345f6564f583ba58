import { Field, ID, InputType } from '@nestjs/graphql';
import { Channel, RAW_LIMIT, TopicRaiser, type Day } from '#domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { DayScalar } from '../core/day.scalar.ts';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { FactInput, NoNextInput, OpenIssueInput } from './recorded-lines.input.ts';

@InputType({ description: 'What one person said in a conversation, and when we meet them again.' })
export class VisitPartInput {
  @Field(() => ID)
  @IsUUID()
  personId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  assignmentId?: string | null;

  @Field(() => TopicRaiser, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(TopicRaiser))
  workTopicRaisedBy?: TopicRaiser | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  nothingSpecial?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxGraphemes(RAW_LIMIT)
  rawText?: string | null;

  @Field(() => [FactInput])
  @ArrayMaxSize(50, { message: 'TOO_MANY_LINES' })
  @ValidateNested({ each: true })
  @Type(() => FactInput)
  facts: FactInput[];

  @Field(() => [OpenIssueInput])
  @ArrayMaxSize(20, { message: 'TOO_MANY_LINES' })
  @ValidateNested({ each: true })
  @Type(() => OpenIssueInput)
  issues: OpenIssueInput[];

  @Field(() => DayScalar, { nullable: true })
  @IsOptional()
  nextOn?: Day | null;

  @Field(() => Channel, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Channel))
  nextChannel?: Channel | null;

  @Field(() => NoNextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NoNextInput)
  noNext?: NoNextInput | null;
}

@InputType()
export class RecordConversationInput extends VisitPartInput {
  @Field(() => ID, {
    description: "The client's own UUID: the same key sent again stores nothing more and gets the first answer.",
  })
  @IsUUID()
  key: string;

  @Field(() => DayScalar)
  heldOn: Day;

  @Field(() => Channel)
  @IsIn(Object.values(Channel))
  channel: Channel;
}

@InputType({ description: 'One visit to several people: each with their own lines and their own next date.' })
export class RecordJointVisitInput {
  @Field(() => ID, {
    description: "The client's own UUID: the same key sent again stores nothing more and gets the first answer.",
  })
  @IsUUID()
  key: string;

  @Field(() => DayScalar)
  heldOn: Day;

  @Field(() => Channel)
  @IsIn(Object.values(Channel))
  channel: Channel;

  @Field(() => [VisitPartInput])
  @ArrayMinSize(2, { message: 'JOINT_NEEDS_TWO' })
  @ArrayMaxSize(20, { message: 'TOO_MANY_PEOPLE' })
  @ValidateNested({ each: true })
  @Type(() => VisitPartInput)
  parts: VisitPartInput[];
}

/** A part with what it shares with the others of its visit. */
export type Talk = Omit<RecordConversationInput, 'key'>;
