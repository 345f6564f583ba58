export { IssueEntry } from './issue-entry.entity.ts';
export { IssueLine } from './issue-line.result.ts';
export { issueLineJson } from './issue-line.sql.ts';
export { ofSite } from './of-site.sql.ts';
export { seenIssue } from './issue-subject.ts';
export { withVerbs } from './issue-verbs.ts';
export { OpenIssue } from './open-issue.entity.ts';
export { OpenIssuesModule } from './open-issues.module.ts';
export { raiseIssue, unraiseIssue } from './raise-issue.ts';
