import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { Companion } from './companion.result.ts';
import { ConversationEntry, RecordedConversation, RecordedJointVisit } from './conversation.result.ts';
import { peopleAtTheSite } from './people-at-the-site.ts';
import { RecordConversationInput, RecordJointVisitInput } from './record-conversation.input.ts';
import { recordConversation } from './record-conversation.ts';
import { recordJointVisit } from './record-joint-visit.ts';

@Resolver(() => ConversationEntry)
export class ConversationResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [Companion])
  peopleAtTheSite(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
  ): Promise<Companion[]> {
    return this.work.look(actor, (look) => peopleAtTheSite(look, personId));
  }

  @Mutation(() => RecordedConversation)
  recordConversation(@Me() actor: Actor, @Args('input') input: RecordConversationInput) {
    return this.work.run(actor, (work) => recordConversation(work, input));
  }

  @Mutation(() => RecordedJointVisit)
  recordJointVisit(@Me() actor: Actor, @Args('input') input: RecordJointVisitInput) {
    return this.work.run(actor, (work) => recordJointVisit(work, input));
  }
}
