import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { DiscloseRecordInput } from './disclose-record.input.ts';
import { discloseRecord } from './disclose-record.ts';

@Resolver()
export class DisclosureResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved, { description: 'Notes that a person is given their own record (本人開示).' })
  discloseRecord(@Me() actor: Actor, @Args('input') input: DiscloseRecordInput): Promise<Saved> {
    return this.work.run(actor, (work) => discloseRecord(work, input));
  }
}
