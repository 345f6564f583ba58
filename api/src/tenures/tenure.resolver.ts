import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { editTenure } from './edit-tenure.ts';
import { recordTenure } from './record-tenure.ts';
import { takeBackLeaving } from './take-back-leaving.ts';
import { EditTenureInput, RecordTenureInput, TakeBackLeavingInput } from './tenure.input.ts';

@Resolver()
export class TenureResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved)
  recordTenure(@Me() actor: Actor, @Args('input') input: RecordTenureInput): Promise<Saved> {
    return this.work.run(actor, (work) => recordTenure(work, input));
  }

  @Mutation(() => Saved)
  editTenure(@Me() actor: Actor, @Args('input') input: EditTenureInput): Promise<Saved> {
    return this.work.run(actor, (work) => editTenure(work, input));
  }

  @Mutation(() => Saved)
  takeBackLeaving(@Me() actor: Actor, @Args('input') input: TakeBackLeavingInput): Promise<Saved> {
    return this.work.run(actor, (work) => takeBackLeaving(work, input));
  }
}
