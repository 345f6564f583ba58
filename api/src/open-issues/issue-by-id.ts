import { audit } from '../core/audit.ts';
import type { Look } from '../core/work.ts';
import { seenIssue } from './issue-subject.ts';
import type { IssueLine } from './issue-line.result.ts';

/** One issue with its course. */
export async function issueById(look: Look, id: string): Promise<IssueLine> {
  const issue = await seenIssue(look, id);
  await audit(look, { action: 'issue', subjectType: 'OpenIssue', subjectId: id, personId: issue.person?.id });
  return issue;
}
