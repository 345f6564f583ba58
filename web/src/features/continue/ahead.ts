import { compareDays, type Channel, type Day, type IssueState, type Milestone } from '#domain';

interface Promised {
  readonly id: string;
  readonly text: string;
  readonly state: IssueState;
  readonly dueOn?: Day | null;
  readonly decideOn?: Day | null;
  readonly reportOn?: Day | null;
  readonly heldUntilOn?: Day | null;
}

interface Planned {
  readonly id: string;
  readonly plannedOn: Day;
  readonly channel: Channel;
}

export type Point =
  | {
      readonly kind: 'DUE' | 'DECIDE' | 'REPORT' | 'HOLD';
      readonly key: string;
      readonly on: Day;
      readonly text: string;
    }
  | { readonly kind: 'VISIT'; readonly key: string; readonly on: Day; readonly channel: Channel }
  | { readonly kind: 'MILESTONE'; readonly key: string; readonly on: Day; readonly milestone: Milestone };

/** Every day ahead of this person, from all that was promised, planned or will come by itself; the nearest first. */
export function pointsAhead(
  {
    promises,
    followUps,
    milestones,
  }: { promises: readonly Promised[]; followUps: readonly Planned[]; milestones: readonly Milestone[] },
  today: Day,
): Point[] {
  const points: Point[] = [
    ...promises.flatMap(pointsOf),
    ...followUps.map(({ id, plannedOn, channel }) => ({ kind: 'VISIT' as const, key: id, on: plannedOn, channel })),
    ...milestones.map((milestone) => ({
      kind: 'MILESTONE' as const,
      key: `${milestone.kind}-${milestone.count}-${milestone.on}`,
      on: milestone.on,
      milestone,
    })),
  ];
  return points.filter(({ on }) => on >= today).sort((a, b) => compareDays(a.on, b.on));
}

function pointsOf({ id, text, state, dueOn, decideOn, reportOn, heldUntilOn }: Promised): Point[] {
  const days: [Point['kind'] & ('DUE' | 'DECIDE' | 'REPORT' | 'HOLD'), Day | null | undefined][] =
    state === 'ON_HOLD'
      ? [['HOLD', heldUntilOn]]
      : state === 'RESOLVED'
        ? [['REPORT', reportOn]]
        : [
            ['DECIDE', decideOn],
            ['DUE', dueOn],
            ['REPORT', reportOn],
          ];
  return days.flatMap(([kind, on]) => (on ? [{ kind, on, text, key: `${id}-${kind}` }] : []));
}
