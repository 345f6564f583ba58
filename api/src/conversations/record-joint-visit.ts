import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { once } from '../core/once.ts';
import { ensure } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import { personMay } from '../people/index.ts';
import type { RecordContext } from './record-context.ts';
import type { RecordJointVisitInput, Talk } from './record-conversation.input.ts';
import { storeTalk, talkContext, type RecordedIds } from './store-talk.ts';

/**
 * Stores one visit to several people, all of it or nothing. Each person has a conversation of their own, so that who may
 * not see one of them sees neither that part nor that they were there.
 */
export async function recordJointVisit(
  work: Work,
  { key, parts, ...shared }: RecordJointVisitInput,
): Promise<{ parts: RecordedIds[] }> {
  const told: { talk: Talk; context: RecordContext }[] = [];
  for (const part of parts) {
    const talk = { ...part, ...shared };
    const context = await talkContext(work, talk);
    ensure(personMay.talkWith(work.actor, context.person));
    told.push({ talk, context });
  }
  if (new Set(parts.map(({ personId }) => personId)).size < parts.length) throw new Refused('PERSON_TWICE', 'parts');

  return once(work, key, { parts, ...shared }, async () => {
    const jointId = newId();
    const stored: RecordedIds[] = [];
    for (const [at, { talk, context }] of told.entries()) {
      stored.push(await blaming(`parts.${at}`, () => storeTalk(work, talk, context, jointId)));
    }
    return { parts: stored };
  });
}

/** What all parts share is blamed by its own name; anything else, in the part in which it stands. */
async function blaming<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const isOfPart = error instanceof Refused && error.field && error.field !== 'heldOn';
    throw isOfPart ? new Refused(error.code, `${path}.${error.field ?? ''}`) : error;
  }
}
