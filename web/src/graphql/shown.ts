import type { Operation } from '@urql/vue';

const shown = new Map<number, Operation>();

/** Notes which reads stand on the screen: from their first question until nobody looks at their answer any more. */
export function noteShown(operation: Operation): void {
  if (operation.kind === 'query') shown.set(operation.key, operation);
  if (operation.kind === 'teardown') shown.delete(operation.key);
}

export const shownReads = (): readonly Operation[] => [...shown.values()];
