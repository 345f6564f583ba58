import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '#domain';
import type { Actor } from '../core/actor.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import {
  DelegateCallInput,
  DropCallInput,
  PutOffCallInput,
  TakeBackCallInput,
  TakeCallInput,
} from './call-step.input.ts';
import { callById, callsOfPerson } from './call-by-id.ts';
import { CallLine } from './call-line.result.ts';
import { callNumbers } from './call-numbers.ts';
import { CallNumbers } from './call-numbers.result.ts';
import { CallSheet } from './call-sheet.result.ts';
import { Caller } from './caller.result.ts';
import { calls } from './calls.ts';
import { CallsInput } from './calls.input.ts';
import { CallsPage } from './calls.result.ts';
import { delegateCall, takeCall } from './delegate-call.ts';
import { possibleCallers } from './possible-callers.ts';
import { dropCall, putOffCall } from './put-off-call.ts';
import { recordCall } from './record-call.ts';
import { RecordCallInput } from './record-call.input.ts';
import { RecordedCall } from './recorded-call.result.ts';
import { takeBackCall } from './take-back-call.ts';
import { thankForCall } from './thank-for-call.ts';

@Resolver()
export class MilestoneCallResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => CallsPage)
  calls(@Me() actor: Actor, @Args('input') input: CallsInput): Promise<CallsPage> {
    return this.work.look(actor, (look) => calls(look, input));
  }

  @Query(() => [Caller], { description: 'To whom a call may be handed, by name.' })
  possibleCallers(@Me() actor: Actor, @Args('callId', { type: () => ID }, IdPipe) callId: string): Promise<Caller[]> {
    return this.work.look(actor, (look) => possibleCallers(look, callId));
  }

  @Query(() => CallSheet)
  callById(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<CallSheet> {
    return this.work.look(actor, (look) => callById(look, id));
  }

  @Query(() => [CallLine], { description: 'The calls of thanks about a person, the newest first.' })
  callsOfPerson(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
  ): Promise<CallLine[]> {
    return this.work.look(actor, (look) => callsOfPerson(look, personId));
  }

  @Query(() => CallNumbers)
  callNumbers(
    @Me() actor: Actor,
    @Args('fromOn', { type: () => DayScalar }) fromOn: Day,
    @Args('toOn', { type: () => DayScalar }) toOn: Day,
  ): Promise<CallNumbers> {
    return this.work.look(actor, (look) => callNumbers(look, fromOn, toOn));
  }

  @Mutation(() => Saved)
  thankForCall(@Me() actor: Actor, @Args('callId', { type: () => ID }, IdPipe) callId: string): Promise<Saved> {
    return this.work.run(actor, (work) => thankForCall(work, callId));
  }

  @Mutation(() => RecordedCall)
  recordCall(@Me() actor: Actor, @Args('input') input: RecordCallInput): Promise<RecordedCall> {
    return this.work.run(actor, (work) => recordCall(work, input));
  }

  @Mutation(() => Saved)
  takeCall(@Me() actor: Actor, @Args('input') input: TakeCallInput): Promise<Saved> {
    return this.work.run(actor, (work) => takeCall(work, input));
  }

  @Mutation(() => Saved)
  delegateCall(@Me() actor: Actor, @Args('input') input: DelegateCallInput): Promise<Saved> {
    return this.work.run(actor, (work) => delegateCall(work, input));
  }

  @Mutation(() => Saved)
  putOffCall(@Me() actor: Actor, @Args('input') input: PutOffCallInput): Promise<Saved> {
    return this.work.run(actor, (work) => putOffCall(work, input));
  }

  @Mutation(() => Saved)
  dropCall(@Me() actor: Actor, @Args('input') input: DropCallInput): Promise<Saved> {
    return this.work.run(actor, (work) => dropCall(work, input));
  }

  @Mutation(() => Saved)
  takeBackCall(@Me() actor: Actor, @Args('input') input: TakeBackCallInput): Promise<Saved> {
    return this.work.run(actor, (work) => takeBackCall(work, input));
  }
}
