import { makeOperation, type Client, type Operation } from '@urql/vue';
import { ref } from 'vue';

/** The session ended while somebody was at work: the screen stays, and asks to sign in above it. */
export const hasLostSession = ref(false);

const unanswered = new Map<number, Operation>();

export function noteSignedOut(operation: Operation) {
  hasLostSession.value = true;
  if (operation.kind === 'query') unanswered.set(operation.key, operation);
}

/** Asks again what went unanswered. What somebody wanted to save, they send themselves. */
export function resumeSession(client: Client) {
  hasLostSession.value = false;
  const operations = [...unanswered.values()];
  unanswered.clear();
  for (const it of operations)
    client.reexecuteOperation(makeOperation(it.kind, it, { ...it.context, requestPolicy: 'network-only' }));
}
