import { nextDateSteps } from '#domain';
import { newId } from '../core/id.ts';
import type { Work } from '../core/work.ts';
import type { RecordContext } from './record-context.ts';
import type { RecordConversationInput } from './record-conversation.input.ts';

/** What becomes of the planned follow-ups, and which new ones are planned: one for each assignment talked about. */
export function followUpRows({ actor }: Work, input: RecordConversationInput, { assignments, planned }: RecordContext) {
  const { assignmentId, heldOn, nextOn, noNext, channel, nextChannel } = input;
  const chosen = assignmentId ? assignments.filter(({ id }) => id === assignmentId) : assignments;
  const targets = chosen.length > 0 ? chosen : [{ id: null, ownerId: null }];

  const steps = targets.map((target) => {
    const ahead = planned.find((it) => it.assignmentId === target.id) ?? null;
    return { target, ahead, ...nextDateSteps(ahead, { heldOn, nextOn, noNext }) };
  });
  return {
    changed: steps.flatMap(({ ahead, planned: step }) =>
      ahead && step !== 'STAY'
        ? [
            {
              id: ahead.id,
              version: ahead.version,
              step,
              on: step === 'MOVE' ? nextOn : heldOn,
              reason: noNext?.reason ?? null,
            },
          ]
        : [],
    ),
    added: steps
      .filter(({ plansAnother }) => plansAnother)
      .map(({ target }) => ({
        id: newId(),
        assignment_id: target.id,
        owner_id: target.ownerId ?? actor.id,
        planned_on: nextOn,
        channel: nextChannel ?? channel,
      })),
  };
}
