import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../core/request-context.ts';
import { Public } from '../core/session-guard.ts';
import { UnitOfWork } from '../core/work.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { AcceptInvitationInput, FirstAdministratorInput, ResetPasswordInput } from './come-in.input.ts';
import { askForReset } from './ask-for-reset.ts';
import { Entrance } from './entrance.ts';
import { me } from './me.ts';
import { MeView } from './me.result.ts';
import { LinkGreeting } from './one-time-link.result.ts';
import { resetPassword } from './reset-password.ts';
import { AskForResetInput, SignInInput } from './sign-in.input.ts';
import { signIn } from './sign-in.ts';
import { signUpFirstAdministrator } from './sign-up-first-administrator.ts';
import { whoIsInvited } from './who-is-invited.ts';

/** What is open to somebody without a session. */
@Resolver()
export class EntranceResolver {
  constructor(
    private readonly entrance: Entrance,
    private readonly work: UnitOfWork,
  ) {}

  @Public()
  @Query(() => MeView, { nullable: true })
  me(@Context() { actor }: RequestContext) {
    return actor && this.work.look(actor, me);
  }

  @Public()
  @Query(() => LinkGreeting, {
    nullable: true,
    description: 'Who a one-time link is for; null where it is used, expired or unknown.',
  })
  oneTimeLink(@Args('token') token: string) {
    return this.work.runAsNobody((work) => whoIsInvited(work, token));
  }

  @Public()
  @Mutation(() => MeView)
  signIn(@Context() context: RequestContext, @Args('input') input: SignInInput) {
    return this.entrance.admit(context, (visit) => signIn(visit, input));
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Sends a link for a new password by mail. Always true: it does not say whose address is known.',
  })
  askForReset(@Context() context: RequestContext, @Args('input') input: AskForResetInput) {
    return this.entrance.visit(context, (visit) => askForReset(visit, input));
  }

  @Public()
  @Mutation(() => MeView)
  acceptInvitation(@Context() context: RequestContext, @Args('input') input: AcceptInvitationInput) {
    return this.entrance.admit(context, (visit) => acceptInvitation(visit, input));
  }

  @Public()
  @Mutation(() => MeView)
  resetPassword(@Context() context: RequestContext, @Args('input') input: ResetPasswordInput) {
    return this.entrance.admit(context, (visit) => resetPassword(visit, input));
  }

  @Public()
  @Mutation(() => MeView)
  signUpFirstAdministrator(@Context() context: RequestContext, @Args('input') input: FirstAdministratorInput) {
    return this.entrance.admit(context, (visit) => signUpFirstAdministrator(visit, input));
  }
}
