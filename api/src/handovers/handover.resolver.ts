import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { acceptHandover } from './accept-handover.ts';
import { acceptPromise, redatePromise } from './accept-promise.ts';
import { declineHandover } from './decline-handover.ts';
import { handOver } from './hand-over.ts';
import { handoverById } from './handover-by-id.ts';
import { handoverChoices } from './handover-choices.ts';
import { handoverSheet } from './handover-sheet.ts';
import {
  AcceptHandoverInput,
  AcceptPromiseInput,
  DeclineHandoverInput,
  HandOverInput,
  RedatePromiseInput,
  UndoHandoverInput,
} from './handover.input.ts';
import { HandedOver, HandoverChoices, HandoverPage, HandoverSheet, HandoverView } from './handover.result.ts';
import { HandoverChoicesArgs, HandoversArgs } from './handovers.input.ts';
import { handovers } from './handovers.ts';
import { undoHandover } from './undo-handover.ts';

@Resolver()
export class HandoverResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => HandoverPage, { description: 'The newest first; of my office those that wait for their receiver.' })
  handovers(@Me() actor: Actor, @Args() { part, after }: HandoversArgs): Promise<HandoverPage> {
    return this.work.look(actor, (look) => handovers(look, part, after));
  }

  @Query(() => HandoverView)
  handover(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<HandoverView> {
    return this.work.look(actor, (look) => handoverById(look, id));
  }

  @Query(() => HandoverSheet, {
    description: 'What the next one needs to know; no line that somebody wrote for themself.',
  })
  handoverSheet(@Me() actor: Actor, @Args('personId', { type: () => ID }, IdPipe) id: string): Promise<HandoverSheet> {
    return this.work.look(actor, (look) => handoverSheet(look, id));
  }

  @Query(() => HandoverChoices, { description: 'Whom I can hand over: of one colleague, or these people.' })
  handoverChoices(@Me() actor: Actor, @Args() args: HandoverChoicesArgs): Promise<HandoverChoices> {
    return this.work.look(actor, (look) => handoverChoices(look, args));
  }

  @Mutation(() => HandedOver)
  handOver(@Me() actor: Actor, @Args('input') input: HandOverInput): Promise<HandedOver> {
    return this.work.run(actor, (work) => handOver(work, input));
  }

  @Mutation(() => Saved)
  acceptHandover(@Me() actor: Actor, @Args('input') input: AcceptHandoverInput): Promise<Saved> {
    return this.work.run(actor, (work) => acceptHandover(work, input));
  }

  @Mutation(() => Saved)
  acceptPromise(@Me() actor: Actor, @Args('input') input: AcceptPromiseInput): Promise<Saved> {
    return this.work.run(actor, (work) => acceptPromise(work, input));
  }

  @Mutation(() => Saved)
  redatePromise(@Me() actor: Actor, @Args('input') input: RedatePromiseInput): Promise<Saved> {
    return this.work.run(actor, (work) => redatePromise(work, input));
  }

  @Mutation(() => Saved)
  declineHandover(@Me() actor: Actor, @Args('input') input: DeclineHandoverInput): Promise<Saved> {
    return this.work.run(actor, (work) => declineHandover(work, input));
  }

  @Mutation(() => Saved)
  undoHandover(@Me() actor: Actor, @Args('input') input: UndoHandoverInput): Promise<Saved> {
    return this.work.run(actor, (work) => undoHandover(work, input));
  }
}
