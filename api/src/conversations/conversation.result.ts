import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { About, Audience, Channel, TopicRaiser, type Day } from '#domain';
import { AuthorRef, UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { Page } from '../core/page.result.ts';
import { IssueLine } from '../open-issues/index.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: 'The words as they stood before a correction, who wrote the correction and when.' })
export class Correction {
  @Field()
  text: string;

  @Field(() => Date)
  writtenAt: string;

  @Field(() => UserRef)
  writtenBy: UserRef;
}

@ObjectType({ description: 'A line of what was said (A 事実), as it stands now.' })
export class FactLine {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  threadId: string;

  @Field(() => ID)
  conversationId: string;

  @Field()
  text: string;

  @Field(() => About)
  about: About;

  @Field(() => Audience)
  audience: Audience;

  @Field()
  isSensitive: boolean;

  @Field(() => DayScalar)
  heldOn: Day;

  @Field(() => AuthorRef)
  author: AuthorRef;

  @Field(() => ID, { nullable: true })
  answersId: string | null;

  @Field(() => [Correction])
  corrects: Correction[];
}

@ObjectType({ description: 'One visit, call or message, with the lines that I may see.' })
export class ConversationEntry {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  heldOn: Day;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => AuthorRef)
  author: AuthorRef;

  @Field(() => Date)
  recordedAt: string;

  @Field(() => String, { nullable: true })
  clientName: string | null;

  @Field(() => [PersonRef], { description: 'The others of the same visit, as far as I may see them and their part.' })
  with: PersonRef[];

  @Field(() => TopicRaiser, { nullable: true })
  workTopicRaisedBy: TopicRaiser | null;

  @Field()
  nothingSpecial: boolean;

  @Field(() => String, { nullable: true })
  noNextReason: string | null;

  @Field(() => [FactLine])
  facts: FactLine[];

  @Field(() => [IssueLine])
  issues: IssueLine[];

  @Field(() => [String], { description: 'The verbs that I may use: retract, move, correct.' })
  viewerMay: string[];
}

@ObjectType()
export class ConversationPage extends Page {
  @Field(() => [ConversationEntry])
  nodes: ConversationEntry[];

  /** Where those newer than these begin; null where there are none. */
  @Field(() => String, { nullable: true })
  startCursor: string | null;
}

@ObjectType({ description: 'The ids of what one recording made.' })
export class RecordedConversation {
  @Field(() => ID)
  conversationId: string;

  @Field(() => [ID])
  factIds: string[];

  @Field(() => [ID])
  issueIds: string[];

  @Field(() => ID, { nullable: true })
  followUpId: string | null;
}

@ObjectType({
  description: 'The ids of what one joint visit made, a part for each person, in the order in which they were sent.',
})
export class RecordedJointVisit {
  @Field(() => [RecordedConversation])
  parts: RecordedConversation[];
}
