import { whyNot, type IssueVerb } from '#domain';
import type { Versioned } from '../core/change.ts';
import { Conflict, Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Look, Work } from '../core/work.ts';
import type { IssueLine } from './issue-line.result.ts';
import { issueLineJson, issueSubjectJson } from './issue-line.sql.ts';
import { issueMay, type IssueSubject } from './issue.policy.ts';
import { withVerbs } from './issue-verbs.ts';
import { personRef } from '../people/index.ts';

const issue = (lock?: string) => `
  select ${issueLineJson('i', { person: personRef('i.person_id'), mayAct: 'null' })} as line,
    ${issueSubjectJson('i', lock)} as subject
  from open_issue i where i.id = $1 and i.retracted_at is null`;

const SEEN = { name: 'issue-line', text: issue() };

/** The same; until this transaction ends nobody else changes it, and nobody archives its person. */
const HELD = { name: 'issue-line-held', text: `${issue('for key share of sp')} for update of i` };

interface Found {
  readonly line: IssueLine;
  readonly subject: IssueSubject;
}

/** The issue as its line shows it. What the actor may not see is not found. */
export async function seenIssue({ sql, actor }: Look, id: string): Promise<IssueLine> {
  return seenBy(actor, await sql.row<Found>(SEEN, [id]));
}

/** The issue that somebody wants to change: they may, it stands as they saw it, and its course allows the verb. */
export async function issueFor({ sql, actor }: Work, { id, version }: Versioned, verb: IssueVerb): Promise<IssueLine> {
  const issue = seenBy(actor, await sql.row<Found>(HELD, [id]));
  ensure(issue.mayAct);
  if (issue.version !== version) throw new Conflict(issue);
  const code = whyNot(verb, issue);
  if (code) throw new Refused(code);
  return issue;
}

function seenBy(actor: Look['actor'], found: Found | null): IssueLine {
  const { line, subject } = ensureFound(found, (it) => issueMay.see(actor, it.subject));
  return withVerbs([{ ...line, mayAct: issueMay.act(actor, subject) }])[0]!;
}
