import { nextDateSteps } from '#domain';
import { newId } from '../core/id.ts';
import type { Work } from '../core/work.ts';
import type { RecordContext } from './record-context.ts';
import type { Talk } from './record-conversation.input.ts';

/** What becomes of the planned follow-ups, and which new ones are planned: one for each assignment talked about. */
export function followUpRows({ actor }: Work, input: Talk, { assignments, planned }: RecordContext) {
  const { assignmentId, heldOn, nextOn, noNext, channel, nextChannel } = input;
  const chosen = assignmentId ? assignments.filter(({ id }) => id === assignmentId) : assignments;
  const targets = chosen.length > 0 ? chosen : [{ id: null, ownerId: null }];
  // Agreed before the work began: this talk keeps it, but plans the next one with the work.
  const before = chosen.length > 0 ? planned.filter((it) => it.assignmentId === null && it.plannedOn <= heldOn) : [];

  const steps = targets.map((target) => {
    const ahead = planned.find((it) => it.assignmentId === target.id) ?? null;
    return { target, ahead, ...nextDateSteps(ahead, { heldOn, nextOn, noNext }) };
  });
  const changes = [
    ...before.map((ahead) => ({ ahead, step: 'DONE' })),
    ...steps.flatMap(({ ahead, planned: step }) => (ahead && step !== 'STAY' ? [{ ahead, step }] : [])),
  ];
  return {
    changed: changes.map(({ ahead: { id, version }, step }) => ({
      id,
      version,
      step,
      on: step === 'MOVE' ? nextOn : heldOn,
      reason: noNext?.reason ?? null,
      channel: step === 'MOVE' ? (nextChannel ?? null) : null,
    })),
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
