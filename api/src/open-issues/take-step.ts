import type { Channel, Day, IssueEntryKind } from '#domain';
import type { QueryDeepPartialEntity } from 'typeorm';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { change } from '../core/change.ts';
import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { IssueEntry } from './issue-entry.entity.ts';
import type { IssueLine } from './issue-line.result.ts';
import { OpenIssue } from './open-issue.entity.ts';

interface Step {
  /** The command, as the audit names it. */
  readonly action: string;
  readonly kind: IssueEntryKind;
  readonly set: Omit<QueryDeepPartialEntity<OpenIssue>, 'version'>;
  readonly text?: string | null;
  /** Today, unless it happened before. */
  readonly happenedOn?: Day;
  readonly via?: Channel;
}

/** Moves an issue along its course: the row changes, the step is written into its course, the deed into the audit. */
export async function takeStep(work: Work, issue: IssueLine, step: Step): Promise<Saved> {
  const { db, actor, today } = work;
  const { action, kind, set, text, happenedOn = today, via } = step;
  const saved = await change(db, OpenIssue, issue, set);
  await add(db, IssueEntry, {
    issueId: issue.id,
    authorId: actor.id,
    kind,
    happenedOn,
    text: text || null,
    via: via ?? null,
  });
  await audit(work, { action, subjectType: 'OpenIssue', subjectId: issue.id, personId: issue.person?.id });
  return saved;
}
