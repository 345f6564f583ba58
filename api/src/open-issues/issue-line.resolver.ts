import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { issueVerbsIn } from '#domain';
import type { Actor } from '../core/actor.ts';
import { Me } from '../core/me.decorator.ts';
import { IssueLine } from './issue-line.result.ts';
import { issueMay } from './issue.policy.ts';

@Resolver(() => IssueLine)
export class IssueLineResolver {
  @ResolveField(() => [String], {
    description: 'The verbs that I may use: resolve, report, change, hold, withdraw, reopen.',
  })
  viewerMay(@Me() actor: Actor, @Parent() line: IssueLine): string[] {
    return issueMay.act(actor, line.subject) ? issueVerbsIn(line) : [];
  }
}
