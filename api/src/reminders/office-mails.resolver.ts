import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Settings } from '#settings';
import type { Actor } from '../core/actor.ts';
import { SETTINGS } from '../core/core.module.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { changeMailHour } from './change-mail-hour.ts';
import { changeMailWording, resetMailWording } from './change-mail-wording.ts';
import {
  ChangeMailHourInput,
  ChangeMailWordingInput,
  MailPreviewInput,
  ResetMailWordingInput,
} from './office-mails.input.ts';
import { MailPreview, MailWordingView, OfficeMails } from './office-mails.result.ts';
import { officeMails } from './office-mails.ts';
import { previewMail } from './preview-mail.ts';

const OF_OFFICE = {
  type: () => ID,
  nullable: true,
  description: 'Without one: my first office whose words I may choose.',
};

@Resolver(() => OfficeMails)
export class OfficeMailsResolver {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => OfficeMails)
  officeMails(@Me() actor: Actor, @Args('officeId', OF_OFFICE) officeId?: string | null) {
    return this.work.look(actor, (look) => officeMails(look, officeId));
  }

  @Query(() => MailPreview, { description: 'How a mail would look in these words; nothing is sent or kept.' })
  mailPreview(@Me() actor: Actor, @Args('input') input: MailPreviewInput) {
    return this.work.look(actor, (look) => previewMail(look, this.settings.publicUrl, input));
  }

  @Mutation(() => Saved)
  changeMailWording(@Me() actor: Actor, @Args('input') input: ChangeMailWordingInput) {
    return this.work.run(actor, (work) => changeMailWording(work, input));
  }

  @Mutation(() => MailWordingView, { description: 'Back to the words of the product.' })
  resetMailWording(@Me() actor: Actor, @Args('input') input: ResetMailWordingInput) {
    return this.work.run(actor, (work) => resetMailWording(work, input));
  }

  @Mutation(() => Saved)
  changeMailHour(@Me() actor: Actor, @Args('input') input: ChangeMailHourInput) {
    return this.work.run(actor, (work) => changeMailHour(work, input));
  }
}
