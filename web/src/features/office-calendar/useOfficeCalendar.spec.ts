import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { USUAL_CALENDAR } from '#domain';
import urql from '@urql/vue';
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { defineComponent, h } from 'vue';
import { createI18n } from 'vue-i18n';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useNotice } from '../../composables/useNotice.ts';
import { client } from '../../graphql/client.ts';
import { leftDrafts } from './left-drafts.ts';
import { useOfficeCalendar, type OfficeCalendarEdit } from './useOfficeCalendar.ts';

const TWO_OFFICES = [
  { __typename: 'Office', id: 'yokohama', name: '横浜支店' },
  { __typename: 'Office', id: 'omiya', name: '大宮支店' },
];
interface Sent {
  readonly variables: { id?: string | null; input?: { id: string; version: number; opensAt: string } };
}

/** What the API holds of each office: when it opens, and how often that was changed. */
let held: Record<string, { version: number; opensAt: string }>;
const { fetch } = globalThis;

function answer({ variables: { id, input } }: Sent) {
  if (input) {
    held[input.id] = { version: input.version + 1, opensAt: input.opensAt };
    const saved = { id: input.id, version: input.version + 1, plans: 2, calls: 1 };
    return { saveOfficeCalendar: { __typename: 'SavedOfficeCalendar', ...saved } };
  }
  const { name: officeName, id: officeId } = TWO_OFFICES.find((it) => it.id === id) ?? TWO_OFFICES[0]!;
  return {
    officeCalendar: {
      ...{ __typename: 'OfficeCalendar', id: officeId, officeName, ...USUAL_CALENDAR, ...held[officeId] },
      ...{ closesAt: '18:00', closures: [], holidays: [], today: '2026-11-24', offices: TWO_OFFICES },
      viewerMay: ['change'],
    },
  };
}

/** The editor on its page, with its calendar read. */
async function anEditor(): Promise<OfficeCalendarEdit> {
  let edit!: OfficeCalendarEdit;
  const page = defineComponent(() => {
    edit = useOfficeCalendar();
    return () => h('div');
  });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: page }] });
  await router.push('/');
  const i18n = createI18n({ legacy: false, locale: 'ja', messages: {}, missingWarn: false, missing: (_, key) => key });
  mount(page, { global: { plugins: [router, i18n, [urql, client]] } });
  await settled();
  return edit;
}

async function settled() {
  for (let turn = 0; turn < 5; turn += 1) await flushPromises();
}

async function opensAt(edit: OfficeCalendarEdit, time: string) {
  edit.draft!.opensAt = time;
  await settled();
}

enableAutoUnmount(afterEach);
beforeEach(() => {
  setActivePinia(createPinia());
  leftDrafts.clear();
  held = { yokohama: { version: 1, opensAt: '09:00' }, omiya: { version: 7, opensAt: '08:00' } };
  globalThis.fetch = async (_, init) => {
    const data = answer(JSON.parse(String(init?.body)) as Sent);
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  };
});
afterEach(() => {
  useNotice().clear();
  globalThis.fetch = fetch;
});

describe('the calendar of an office', () => {
  it('is told as undone, and not as saved once more, when it is taken back', async () => {
    const edit = await anEditor();
    await opensAt(edit, '10:00');
    await edit.save();
    expect(useNotice().notice).toMatchObject({ text: 'office-calendar.saved' });
    useNotice().notice!.action!.do();
    await settled();
    expect(useNotice().notice).toEqual({ text: 'office-calendar.undone' });
    expect(held['yokohama']).toEqual({ version: 3, opensAt: '09:00' });
  });

  it('is taken back for the office that was saved, also while another one is looked at', async () => {
    const edit = await anEditor();
    await opensAt(edit, '10:00');
    await edit.save();
    await edit.choose('omiya');
    await settled();
    useNotice().notice!.action!.do();
    await settled();
    expect(held).toEqual({ yokohama: { version: 3, opensAt: '09:00' }, omiya: { version: 7, opensAt: '08:00' } });
    expect(edit.draft?.opensAt).toBe('08:00');
  });

  it('is there as it was being changed, after a look at another page', async () => {
    await opensAt(await anEditor(), '10:30');
    const again = await anEditor();
    expect([again.draft?.opensAt, again.isDirty]).toEqual(['10:30', true]);
    again.drop();
    await settled();
    expect((await anEditor()).draft?.opensAt).toBe('09:00');
  });
});
