import type { Page } from '@playwright/test';
import { ask } from '../questions.ts';

export interface Places {
  readonly person: string;
  readonly client: string;
  readonly promise: string;
  readonly thread: string;
  readonly call: string;
  readonly handover: string;
}

export const YUI = '長谷川 結衣';

/** Somebody with a past, promises and topics; and where these are told. */
export async function findPlaces(page: Page): Promise<Places> {
  const { search } = (await ask(page, 'Search', { input: { text: YUI } })) as { search: Nodes<'people'> };
  const id = search.people.nodes[0]?.id ?? '';
  const { personPage } = (await ask(page, 'PersonPage', { id })) as PersonPage;
  const { clients } = (await ask(page, 'Clients', { search: 'ひなた精密工業' })) as Nodes<'clients'>;
  const { callsOfPerson: calls } = (await ask(page, 'CallsOfPerson', { personId: id })) as CallsOfPerson;
  const { handovers } = (await ask(page, 'Handovers', { part: 'OF_OFFICE' })) as Nodes<'handovers'>;
  const { threads, promises } = personPage.brief;
  return {
    person: `/people/${id}`,
    client: `/clients/${clients.nodes[0]?.id ?? ''}`,
    promise: `/promises/${promises[0]?.id ?? ''}`,
    thread: `/people/${id}/threads/${threads[0]?.id ?? ''}`,
    call: `/calls/${calls.find(({ state }) => state === 'PLANNED')?.id ?? ''}`,
    handover: `/handovers/${handovers.nodes[0]?.id ?? ''}`,
  };
}

type Nodes<Key extends string> = Record<Key, { readonly nodes: readonly { readonly id: string }[] }>;
interface CallsOfPerson {
  readonly callsOfPerson: readonly { readonly id: string; readonly state: string }[];
}
interface PersonPage {
  readonly personPage: {
    readonly brief: {
      readonly threads: readonly { readonly id: string }[];
      readonly promises: readonly { readonly id: string }[];
    };
  };
}
