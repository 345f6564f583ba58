import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { clearReceivedMails } from './clear-received-mails.ts';
import { ReceivedMail, ReceivedMailPage } from './received-mail.result.ts';
import { receivedMail } from './received-mail.ts';
import { receivedMails } from './received-mails.ts';

@Resolver()
export class ReceivedMailResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => ReceivedMailPage, { description: 'The dev inbox of a demo, the newest first.' })
  receivedMails(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<ReceivedMailPage> {
    return this.work.look(actor, (look) => receivedMails(look, after));
  }

  @Query(() => ReceivedMail)
  receivedMail(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<ReceivedMail> {
    return this.work.look(actor, (look) => receivedMail(look, id));
  }

  @Mutation(() => Int, { description: 'How many mails are gone.' })
  clearReceivedMails(@Me() actor: Actor): Promise<number> {
    return this.work.run(actor, clearReceivedMails);
  }
}
