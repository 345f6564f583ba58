import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { UserRef } from '../accounts/index.ts';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { changePromise } from './change-promise.ts';
import { ChangePromiseInput } from './change-promise.input.ts';
import { holdIssue } from './hold-issue.ts';
import { issueById } from './issue-by-id.ts';
import { IssueLine } from './issue-line.result.ts';
import {
  HoldIssueInput,
  ReopenIssueInput,
  ReportIssueInput,
  ResolveIssueInput,
  WithdrawIssueInput,
} from './issue-step.input.ts';
import { possibleIssueOwners } from './possible-issue-owners.ts';
import { reopenIssue } from './reopen-issue.ts';
import { reportIssue } from './report-issue.ts';
import { resolveIssue } from './resolve-issue.ts';
import { withdrawIssue } from './withdraw-issue.ts';

@Resolver()
export class IssueResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => IssueLine)
  issue(@Me() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<IssueLine> {
    return this.work.look(actor, (look) => issueById(look, id));
  }

  @Query(() => [UserRef], { description: 'Who may own or decide an issue of this person, by name.' })
  possibleIssueOwners(
    @Me() actor: Actor,
    @Args('personId', { type: () => ID }, IdPipe) personId: string,
  ): Promise<UserRef[]> {
    return this.work.look(actor, (look) => possibleIssueOwners(look, personId));
  }

  @Mutation(() => Saved)
  changePromise(@Me() actor: Actor, @Args('input') input: ChangePromiseInput): Promise<Saved> {
    return this.work.run(actor, (work) => changePromise(work, input));
  }

  @Mutation(() => Saved)
  resolveIssue(@Me() actor: Actor, @Args('input') input: ResolveIssueInput): Promise<Saved> {
    return this.work.run(actor, (work) => resolveIssue(work, input));
  }

  @Mutation(() => Saved)
  reportIssue(@Me() actor: Actor, @Args('input') input: ReportIssueInput): Promise<Saved> {
    return this.work.run(actor, (work) => reportIssue(work, input));
  }

  @Mutation(() => Saved)
  holdIssue(@Me() actor: Actor, @Args('input') input: HoldIssueInput): Promise<Saved> {
    return this.work.run(actor, (work) => holdIssue(work, input));
  }

  @Mutation(() => Saved)
  withdrawIssue(@Me() actor: Actor, @Args('input') input: WithdrawIssueInput): Promise<Saved> {
    return this.work.run(actor, (work) => withdrawIssue(work, input));
  }

  @Mutation(() => Saved)
  reopenIssue(@Me() actor: Actor, @Args('input') input: ReopenIssueInput): Promise<Saved> {
    return this.work.run(actor, (work) => reopenIssue(work, input));
  }
}
