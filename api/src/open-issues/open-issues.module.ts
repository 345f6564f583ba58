import { Module } from '@nestjs/common';
import { IssueResolver } from './issue.resolver.ts';

@Module({ providers: [IssueResolver] })
export class OpenIssuesModule {}
