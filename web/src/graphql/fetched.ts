import { Refusal } from './refusal.ts';
import { hasLostSession } from './signedOut.ts';

interface Told {
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown; readonly field?: unknown } }[];
}

/** A route beside GraphQL, where files come and go. Throws a Refusal, as a question does. */
export async function fetched(address: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new Refusal('UNREACHABLE');
  });
  if (answer.ok) return answer;
  const told = (await answer.json().catch(() => ({}))) as Told;
  const { code, field } = told.errors?.[0]?.extensions ?? {};
  if (code === 'SIGNED_OUT') hasLostSession.value = true;
  throw new Refusal(typeof code === 'string' ? code : 'UNEXPECTED', typeof field === 'string' ? field : undefined);
}
