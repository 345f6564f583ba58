import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { About, Channel, type Day } from '#domain';
import { AuthorRef } from '../accounts/index.ts';
import { ConversationPage, FactLine } from '../conversations/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { FollowUpLine } from '../follow-ups/index.ts';
import { IssueLine } from '../open-issues/index.ts';
import { PersonHeader } from './person-header.result.ts';

@ObjectType({ description: 'Something said once and asked about since: its newest line, and the one that opened it.' })
export class ThreadLine {
  @Field(() => ID)
  id: string;

  @Field(() => About)
  about: About;

  @Field(() => FactLine)
  first: FactLine;

  @Field(() => FactLine)
  latest: FactLine;

  @Field(() => Int)
  answers: number;

  @Field({ description: 'Nobody asked about it in the last two conversations.' })
  isStale: boolean;
}

@ObjectType()
export class LastConversation {
  @Field(() => DayScalar)
  heldOn: Day;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => AuthorRef)
  author: AuthorRef;
}

@ObjectType({ description: '継続カード: where the last person left off, in the order in which it is read.' })
export class Brief {
  @Field(() => [FactLine], { description: '最初のひとこと: the newest lines about the person themself.' })
  openers: FactLine[];

  @Field(() => [FactLine], { description: '本人が大事にしていること: in their own words, as they said it last.' })
  values: FactLine[];

  @Field(() => [ThreadLine], { description: 'その後を聞く: threads that nobody ended, the newest first.' })
  threads: ThreadLine[];

  @Field(() => Int)
  threadCount: number;

  @Field(() => [IssueLine], {
    description: '約束: what we owe; first what lacks its promise, then by day, on one day a report before a deed.',
  })
  promises: IssueLine[];

  @Field(() => Int)
  promiseCount: number;

  @Field(() => [FollowUpLine], { description: '次回.' })
  followUps: FollowUpLine[];

  @Field(() => LastConversation, { nullable: true })
  lastConversation: LastConversation | null;
}

@ObjectType({ description: "Everything the person's page opens with, in one read." })
export class PersonPage {
  @Field(() => PersonHeader)
  person: PersonHeader;

  @Field(() => Brief)
  brief: Brief;

  @Field(() => ConversationPage)
  timeline: ConversationPage;
}
