export { IssueEntry } from './issue-entry.entity.ts';
export { IssueLine } from './issue-line.result.ts';
export { issueLineJson } from './issue-line.sql.ts';
export { OpenIssue } from './open-issue.entity.ts';
export { OpenIssuesModule } from './open-issues.module.ts';
