import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Role } from '#domain';
import { UserRef } from '../accounts/index.ts';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import {
  ChangeOwnerInput,
  CorrectAssignmentInput,
  CorrectTermInput,
  EndAssignmentInput,
  RecordTermInput,
  StartAssignmentInput,
  TakeBackEndInput,
} from './assignment.input.ts';
import { changeOwner } from './change-owner.ts';
import { correctAssignment } from './correct-assignment.ts';
import { correctTerm } from './correct-term.ts';
import { endAssignment } from './end-assignment.ts';
import { possibleOwners } from './possible-owner.ts';
import { recordTerm } from './record-term.ts';
import { startAssignment } from './start-assignment.ts';
import { takeBackEnd } from './take-back-end.ts';

@Resolver()
export class AssignmentResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [UserRef], { description: 'Who can own an assignment of this person in that role, by name.' })
  possibleOwners(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
    @Args('role', { type: () => Role }) role: 'COORDINATOR' | 'SALES',
  ): Promise<UserRef[]> {
    return this.work.look(actor, (look) => possibleOwners(look, personId, role));
  }

  @Mutation(() => Saved)
  startAssignment(@Me() actor: Actor, @Args('input') input: StartAssignmentInput): Promise<Saved> {
    return this.work.run(actor, (work) => startAssignment(work, input));
  }

  @Mutation(() => Saved)
  endAssignment(@Me() actor: Actor, @Args('input') input: EndAssignmentInput): Promise<Saved> {
    return this.work.run(actor, (work) => endAssignment(work, input));
  }

  @Mutation(() => Saved)
  takeBackEnd(@Me() actor: Actor, @Args('input') input: TakeBackEndInput): Promise<Saved> {
    return this.work.run(actor, (work) => takeBackEnd(work, input));
  }

  @Mutation(() => Saved)
  recordTerm(@Me() actor: Actor, @Args('input') input: RecordTermInput): Promise<Saved> {
    return this.work.run(actor, (work) => recordTerm(work, input));
  }

  @Mutation(() => Saved)
  correctAssignment(@Me() actor: Actor, @Args('input') input: CorrectAssignmentInput): Promise<Saved> {
    return this.work.run(actor, (work) => correctAssignment(work, input));
  }

  @Mutation(() => Saved)
  correctTerm(@Me() actor: Actor, @Args('input') input: CorrectTermInput): Promise<Saved> {
    return this.work.run(actor, (work) => correctTerm(work, input));
  }

  @Mutation(() => Saved)
  changeOwner(@Me() actor: Actor, @Args('input') input: ChangeOwnerInput): Promise<Saved> {
    return this.work.run(actor, (work) => changeOwner(work, input));
  }
}
