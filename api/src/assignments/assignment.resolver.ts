import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { EndAssignmentInput, RecordTermInput, StartAssignmentInput } from './assignment.input.ts';
import { endAssignment } from './end-assignment.ts';
import { recordTerm } from './record-term.ts';
import { startAssignment } from './start-assignment.ts';

@Resolver()
export class AssignmentResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved)
  startAssignment(@Me() actor: Actor, @Args('input') input: StartAssignmentInput): Promise<Saved> {
    return this.work.run(actor, (work) => startAssignment(work, input));
  }

  @Mutation(() => Saved)
  endAssignment(@Me() actor: Actor, @Args('input') input: EndAssignmentInput): Promise<Saved> {
    return this.work.run(actor, (work) => endAssignment(work, input));
  }

  @Mutation(() => Saved)
  recordTerm(@Me() actor: Actor, @Args('input') input: RecordTermInput): Promise<Saved> {
    return this.work.run(actor, (work) => recordTerm(work, input));
  }
}
