import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { ChangeNoticeSettingInput } from './change-notice-setting.input.ts';
import { changeNoticeSetting, noticeSetting } from './change-notice-setting.ts';
import { bell, inbox } from './inbox.ts';
import { Bell, InboxPage } from './inbox.result.ts';
import { MarkReminderInput, ReadInboxInput } from './mark-reminder.input.ts';
import { markReminder, readInbox } from './mark-reminder.ts';
import { NoticeSettingView } from './notice-setting.result.ts';

@Resolver()
export class InboxResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => InboxPage, { description: 'My reminders, the newest first.' })
  inbox(
    @Me() actor: Actor,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<InboxPage> {
    return this.work.look(actor, (look) => inbox(look, after));
  }

  @Query(() => Bell)
  bell(@Me() actor: Actor): Promise<Bell> {
    return this.work.look(actor, bell);
  }

  @Mutation(() => Bell)
  markReminder(@Me() actor: Actor, @Args('input') input: MarkReminderInput): Promise<Bell> {
    return this.work.run(actor, (work) => markReminder(work, input));
  }

  @Mutation(() => Bell)
  readInbox(@Me() actor: Actor, @Args('input') input: ReadInboxInput): Promise<Bell> {
    return this.work.run(actor, (work) => readInbox(work, input));
  }

  @Query(() => NoticeSettingView)
  noticeSetting(@Me() actor: Actor): Promise<NoticeSettingView> {
    return this.work.look(actor, noticeSetting);
  }

  @Mutation(() => Saved)
  changeNoticeSetting(@Me() actor: Actor, @Args('input') input: ChangeNoticeSettingInput): Promise<Saved> {
    return this.work.run(actor, (work) => changeNoticeSetting(work, input));
  }
}
