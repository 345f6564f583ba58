import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { cancelFollowUp } from './cancel-follow-up.ts';
import { CancelFollowUpInput, MoveFollowUpInput } from './follow-up.input.ts';
import { moveFollowUp } from './move-follow-up.ts';

@Resolver()
export class FollowUpResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved)
  moveFollowUp(@Me() actor: Actor, @Args('input') input: MoveFollowUpInput): Promise<Saved> {
    return this.work.run(actor, (work) => moveFollowUp(work, input));
  }

  @Mutation(() => Saved)
  cancelFollowUp(@Me() actor: Actor, @Args('input') input: CancelFollowUpInput): Promise<Saved> {
    return this.work.run(actor, (work) => cancelFollowUp(work, input));
  }
}
