import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { correctFact } from './correct-fact.ts';
import { endThread } from './end-thread.ts';
import {
  CorrectFactInput,
  EndThreadInput,
  MoveConversationInput,
  RetractConversationInput,
  RetractFactInput,
  TakeUpThreadInput,
} from './entry.input.ts';
import { moveConversation } from './move-conversation.ts';
import { retractConversation } from './retract-conversation.ts';
import { retracted } from './retracted.ts';
import { Retracted } from './retracted.result.ts';
import { retractFact } from './retract-fact.ts';
import { takeUpThread } from './take-up-thread.ts';

/** What is done to entries after they were written: put right, taken back, moved, ended. */
@Resolver()
export class EntryResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [Retracted])
  retracted(@Me() actor: Actor, @Args('personId', { type: () => ID }, IdPipe) personId: string): Promise<Retracted[]> {
    return this.work.look(actor, (look) => retracted(look, personId));
  }

  @Mutation(() => Saved)
  correctFact(@Me() actor: Actor, @Args('input') input: CorrectFactInput): Promise<Saved> {
    return this.work.run(actor, (work) => correctFact(work, input));
  }

  @Mutation(() => Saved)
  retractFact(@Me() actor: Actor, @Args('input') input: RetractFactInput): Promise<Saved> {
    return this.work.run(actor, (work) => retractFact(work, input));
  }

  @Mutation(() => Saved)
  retractConversation(@Me() actor: Actor, @Args('input') input: RetractConversationInput): Promise<Saved> {
    return this.work.run(actor, (work) => retractConversation(work, input));
  }

  @Mutation(() => Saved)
  moveConversation(@Me() actor: Actor, @Args('input') input: MoveConversationInput): Promise<Saved> {
    return this.work.run(actor, (work) => moveConversation(work, input));
  }

  @Mutation(() => Saved)
  endThread(@Me() actor: Actor, @Args('input') input: EndThreadInput): Promise<Saved> {
    return this.work.run(actor, (work) => endThread(work, input));
  }

  @Mutation(() => Saved)
  takeUpThread(@Me() actor: Actor, @Args('input') input: TakeUpThreadInput): Promise<Saved> {
    return this.work.run(actor, (work) => takeUpThread(work, input));
  }
}
