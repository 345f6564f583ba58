import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { RecordConsentInput, WithdrawConsentInput } from './consent.input.ts';
import { recordConsent } from './record-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

@Resolver()
export class ConsentResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Mutation(() => Saved)
  recordConsent(@Me() actor: Actor, @Args('input') input: RecordConsentInput): Promise<Saved> {
    return this.work.run(actor, (work) => recordConsent(work, input));
  }

  @Mutation(() => Saved)
  withdrawConsent(@Me() actor: Actor, @Args('input') input: WithdrawConsentInput): Promise<Saved> {
    return this.work.run(actor, (work) => withdrawConsent(work, input));
  }
}
