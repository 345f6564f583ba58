import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { ConversationEntry, RecordedConversation } from './conversation.result.ts';
import { RecordConversationInput } from './record-conversation.input.ts';
import { recordConversation } from './record-conversation.ts';

@Resolver(() => ConversationEntry)
export class ConversationResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => RecordedConversation)
  recordConversation(@Me() actor: Actor, @Args('input') input: RecordConversationInput) {
    return this.work.run(actor, (work) => recordConversation(work, input));
  }
}
