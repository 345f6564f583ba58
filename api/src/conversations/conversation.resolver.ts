import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { ConversationEntry, RecordedConversation, RecordedJointVisit } from './conversation.result.ts';
import { RecordConversationInput, RecordJointVisitInput } from './record-conversation.input.ts';
import { recordConversation } from './record-conversation.ts';
import { recordJointVisit } from './record-joint-visit.ts';

@Resolver(() => ConversationEntry)
export class ConversationResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => RecordedConversation)
  recordConversation(@Me() actor: Actor, @Args('input') input: RecordConversationInput) {
    return this.work.run(actor, (work) => recordConversation(work, input));
  }

  @Mutation(() => RecordedJointVisit)
  recordJointVisit(@Me() actor: Actor, @Args('input') input: RecordJointVisitInput) {
    return this.work.run(actor, (work) => recordJointVisit(work, input));
  }
}
