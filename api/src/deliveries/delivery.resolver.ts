import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { ChooseDoubtPolicyInput, RetryMailInput, SettleDoubtInput } from './delivery.input.ts';
import { OfficeDoubtPolicyView } from './delivery.result.ts';
import { chooseDoubtPolicy, doubtPolicies } from './doubt-policies.ts';
import { retryMail } from './retry-mail.ts';
import { sendTestMail } from './send-test-mail.ts';
import { settleDoubt } from './settle-doubt.ts';

/** What an administrator does about mails. */
@Resolver()
export class DeliveryResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => [OfficeDoubtPolicyView])
  doubtPolicies(@Me() actor: Actor) {
    return this.work.look(actor, doubtPolicies);
  }

  @Mutation(() => Boolean)
  chooseDoubtPolicy(@Me() actor: Actor, @Args('input') input: ChooseDoubtPolicyInput) {
    return this.work.run(actor, (work) => chooseDoubtPolicy(work, input));
  }

  @Mutation(() => Boolean, { description: 'Says what became of a mail of which nobody knew whether it arrived.' })
  settleDoubt(@Me() actor: Actor, @Args('input') input: SettleDoubtInput) {
    return this.work.run(actor, (work) => settleDoubt(work, input));
  }

  @Mutation(() => Boolean, { description: 'Has a mail tried again at once that waits, bounced or is held.' })
  retryMail(@Me() actor: Actor, @Args('input') input: RetryMailInput) {
    return this.work.run(actor, (work) => retryMail(work, input));
  }

  @Mutation(() => ID, { description: 'Sends a mail to oneself; gives the id of its reminder.' })
  sendTestMail(@Me() actor: Actor) {
    return this.work.run(actor, sendTestMail);
  }
}
