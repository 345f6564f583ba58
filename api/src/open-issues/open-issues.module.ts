import { Module } from '@nestjs/common';
import { IssueLineResolver } from './issue-line.resolver.ts';
import { IssueResolver } from './issue.resolver.ts';

@Module({ providers: [IssueLineResolver, IssueResolver] })
export class OpenIssuesModule {}
