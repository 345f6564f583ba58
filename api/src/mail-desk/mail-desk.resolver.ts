import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { DeskAlert } from '#domain';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { UnitOfWork } from '../core/work.ts';
import { LookedAfterPage, MailDesk } from './mail-desk.result.ts';
import { deskAlert, mailDesk, mailOfReminder, mailsToLookAfter } from './mail-desk.ts';
import { OwnMail } from './own-mail.result.ts';
import { RemindersOfInput } from './reminders-of.input.ts';
import { RemindersOfPage } from './reminders-of.result.ts';
import { remindersOf } from './reminders-of.ts';

@Resolver()
export class MailDeskResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => MailDesk)
  mailDesk(@Me() actor: Actor): Promise<MailDesk> {
    return this.work.look(actor, mailDesk);
  }

  @Query(() => DeskAlert, { nullable: true, description: 'What an administrator should know at once.' })
  deskAlert(@Me() actor: Actor): Promise<DeskAlert | null> {
    return this.work.look(actor, deskAlert);
  }

  @Query(() => LookedAfterPage)
  mailsToLookAfter(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<LookedAfterPage> {
    return this.work.look(actor, (look) => mailsToLookAfter(look, after));
  }

  @Query(() => OwnMail, { description: 'How far the mail of one of my own reminders is.' })
  mailOfReminder(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<OwnMail> {
    return this.work.look(actor, (look) => mailOfReminder(look, id));
  }

  @Query(() => RemindersOfPage, { description: 'What was told about a subject, to whom, and what comes next.' })
  remindersOf(@Me() actor: Actor, @Args('input') input: RemindersOfInput): Promise<RemindersOfPage> {
    return this.work.look(actor, (look) => remindersOf(look, input));
  }
}
