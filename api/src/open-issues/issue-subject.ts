import { whyNot, type IssueVerb } from '#domain';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look, Work } from '../core/work.ts';
import type { IssueLine } from './issue-line.result.ts';
import { issueLineJson } from './issue-line.sql.ts';
import { issueMay } from './issue.policy.ts';

const SEEN = {
  name: 'issue-line',
  text: `select ${issueLineJson('i')} as answer from open_issue i where i.id = $1 and i.retracted_at is null`,
};

/** The same, and nobody else changes it until this transaction ends. */
const HELD = { name: 'issue-line-held', text: `${SEEN.text} for update of i` };

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The issue with all that its policy asks. What the actor may not see is not found. */
export async function seenIssue({ sql, actor }: Look, id: string): Promise<IssueLine> {
  return seenBy(actor, await sql.answer<IssueLine>(SEEN, [id]));
}

/** The issue that somebody wants to change: they may, it stands as they saw it, and its course allows the verb. */
export async function issueFor({ sql, actor }: Work, { id, version }: Versioned, verb: IssueVerb): Promise<IssueLine> {
  const issue = seenBy(actor, await sql.answer<IssueLine>(HELD, [id]));
  ensure(issueMay.act(actor, issue.subject));
  if (issue.version !== version) throw new Conflict(shownOf(issue));
  const code = whyNot(verb, issue);
  if (code) throw new Refused(code);
  return issue;
}

const seenBy = (actor: Look['actor'], issue: IssueLine | null) =>
  ensureFound(issue, ({ subject }) => issueMay.see(actor, subject));

const shownOf = ({ subject: _, ...line }: IssueLine) => line;
