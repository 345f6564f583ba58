import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ThreadEndKind } from '#domain';
import { FactLine } from '../conversations/index.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: '話題: a line and the answers to it at later visits, the oldest first.' })
export class ThreadPage {
  @Field(() => ID)
  id: string;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => ThreadEndKind, { nullable: true, description: 'How it was ended; null while it is asked about.' })
  endedAs: ThreadEndKind | null;

  @Field(() => [FactLine])
  lines: FactLine[];

  @Field(() => [String], { description: 'What I may do with the person, as the policy names it.' })
  viewerMay: string[];
}
