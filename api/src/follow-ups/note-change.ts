import type { Day } from '#domain';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import type { Work } from '../core/work.ts';
import { FollowUpChange } from './follow-up-change.entity.ts';
import type { FollowUpLine } from './follow-up-line.result.ts';

interface Change {
  /** The command, as the audit names it. */
  readonly action: string;
  /** Null: it was called off. */
  readonly toOn: Day | null;
  readonly reason: string;
}

/** Writes down that a next date was changed by itself, for those who read what changed and for the audit. */
export async function noteChange(work: Work, followUp: FollowUpLine, { action, toOn, reason }: Change): Promise<void> {
  const { id, person, plannedOn: fromOn } = followUp;
  const personId = person.id;
  await add(work.db, FollowUpChange, { followUpId: id, personId, authorId: work.actor.id, fromOn, toOn, reason });
  await audit(work, { action, subjectType: 'FollowUp', subjectId: id, personId });
}
