import type { PersonStory, VisitStory } from '../story.ts';

/** Two who work side by side, met within so many days, are met in one visit. */
const NEAR = 2;
const MOST = 14;

/** Sometimes a coordinator meets several at one place at once. Each keeps a conversation of their own. */
export function withJointVisits(people: readonly PersonStory[]): PersonStory[] {
  const all = people.map((it) => ({ ...it, visits: [...it.visits] }));
  let joint = 0;
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (joint === MOST) return all;
      const pair = sameDesk(one, other) ? pairOf(one.visits, other.visits) : null;
      if (!pair) continue;
      const [at, otherAt] = pair;
      const { on } = one.visits[at]!;
      one.visits[at] = { ...one.visits[at]!, channel: 'VISIT', joint };
      other.visits[otherAt] = { ...other.visits[otherAt]!, on, by: one.visits[at].by, channel: 'VISIT', joint };
      joint += 1;
      break;
    }
  }
  return all;
}

const sameDesk = (one: PersonStory, other: PersonStory) =>
  one.jobs.length === 1 &&
  other.jobs.length === 1 &&
  one.jobs[0]!.unit === other.jobs[0]!.unit &&
  one.jobs[0]!.coordinator === other.jobs[0]!.coordinator;

/** The newest two that can be one: the later of them moves forward, and must still come after the one before it. */
function pairOf(visits: readonly VisitStory[], others: readonly VisitStory[]): readonly [number, number] | null {
  for (let at = visits.length - 2; at > 1; at -= 1) {
    const { on, joint } = visits[at]!;
    if (joint !== undefined || on > -4) continue;
    const otherAt = others.findIndex(
      (it, index) =>
        it.joint === undefined && index > 1 && it.on >= on && it.on - on <= NEAR && others[index - 1]!.on < on - 7,
    );
    if (otherAt > 0 && otherAt < others.length - 1) return [at, otherAt];
  }
  return null;
}
