import type { Day } from '#domain';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { enableAutoUnmount, mount } from '@vue/test-utils';
import { defineComponent } from 'vue';
import { createI18n } from 'vue-i18n';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const today: Day = '2026-11-24';

// The library's own components are built by Vite only: a picture and a panel that opens are none of this; nor is the server
// that says which day it is.
jest.unstable_mockModule('@nuxt/ui/components/Icon.vue', () => ({ default: () => null }));
jest.unstable_mockModule('@nuxt/ui/components/Popover.vue', () => ({
  default: defineComponent({
    inheritAttrs: false,
    setup:
      (_, { slots }) =>
      () =>
        slots.default?.(),
  }),
}));
jest.unstable_mockModule('../../stores/session.ts', () => ({ useSession: () => ({ today }) }));
const { default: QuickEntry } = await import('./QuickEntry.vue');
const { readAll } = await import('./unread.ts');

enableAutoUnmount(afterEach);

const wordsOf = (feature: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../words/${feature}.ja.json`), 'utf8')) as Record<
    string,
    never
  >;

/** The field on a Tuesday, holding what is typed into it. */
function aField(raw = '') {
  const messages = { ja: { issues: wordsOf('issues'), ui: wordsOf('ui'), 'quick-entry': wordsOf('quick-entry') } };
  const field = mount(QuickEntry, {
    props: {
      modelValue: raw,
      today,
      officeDays: [],
      'onUpdate:modelValue': (it: string) => field.setProps({ modelValue: it }),
    },
    global: { plugins: [createI18n({ legacy: false, locale: 'ja', messages })] },
  });
  return field;
}

const textOf = (it: { text: () => string }) => it.text().replaceAll(/\s+/g, ' ');

describe('a quick entry on the screen', () => {
  it('says what it understood, each day with its weekday and how far it is', () => {
    const buttons = aField('B 席が寒い →席替え @来週金曜 報告 電話 12/7').findAll('li button').map(textOf);
    expect(buttons).toEqual(['方向: 席替え', '期限: 12/4(金)・10日後', '報告の方法: 電話', '報告: 12/7(月)・13日後']);
  });

  it('says that a closed day was avoided', () => {
    expect(textOf(aField('B 席が寒い @12/5').get('li'))).toContain('12/5(土)は休み');
  });

  it('asks what could be meant in two ways, and writes the answer into the text', async () => {
    const field = aField('B 席が寒い @火曜');
    const question = field.get('[role="group"]');
    expect(textOf(question)).toContain('「火曜」は、今日でしょうか、1週間後でしょうか');
    await question.findAll('button')[1]!.trigger('click');
    expect(field.props('modelValue')).toBe('B 席が寒い @12/1(火)');
    expect(field.find('[role="group"]').exists()).toBe(false);
  });

  it('reads nothing that is still being converted to kanji', async () => {
    const field = aField('B 席が寒い ');
    const area = field.get('textarea');
    await area.trigger('compositionstart');
    await area.setValue('B 席が寒い @きんよう');
    expect(field.props('modelValue')).toBe('B 席が寒い @きんよう');
    expect(field.get('li').text()).not.toContain('きんよう');
    await area.setValue('B 席が寒い @金曜');
    await area.trigger('compositionend');
    await area.trigger('blur');
    expect(textOf(field.get('li'))).toContain('期限: 11/27(金)');
  });

  it('writes each answer into the text as it stands by then', async () => {
    const field = aField('B 席が寒い @火曜\n');
    await field.get('textarea').setValue('B 席が寒い @火曜\nA 元気');
    await field.get('[role="group"] button').trigger('click');
    expect(field.props('modelValue')).toBe('B 席が寒い @11/24(火)\nA 元気');
  });

  it('has told all of it to whoever saves right after the last key', async () => {
    const field = aField();
    const area = field.get('textarea');
    for (const text of ['合', '合格', '合格し', '合格した']) await area.setValue(text);
    readAll();
    expect(field.emitted('read')?.at(-1)).toMatchObject([{ facts: [{ text: '合格した' }] }]);
  });

  it('has told all of it when the field is left, and when it goes', async () => {
    const field = aField();
    await field.get('textarea').setValue('合格した');
    await field.get('textarea').trigger('blur');
    expect(field.emitted('read')?.at(-1)).toMatchObject([{ facts: [{ text: '合格した' }] }]);
    const onRead = jest.fn();
    await field.setProps({ onRead });
    await field.get('textarea').setValue('合格した\n春から通塾');
    field.unmount();
    expect(onRead.mock.lastCall).toMatchObject([{ facts: [{ text: '合格した' }, { text: '春から通塾' }] }]);
  });

  it('is read once when the hands rest, and not at each key', async () => {
    jest.useFakeTimers();
    const field = aField();
    const before = field.emitted('read')?.length ?? 0;
    for (const text of ['合', '合格', '合格した']) await field.get('textarea').setValue(text);
    expect(field.emitted('read')).toHaveLength(before);
    jest.advanceTimersByTime(200);
    jest.useRealTimers();
    expect(field.emitted('read')).toHaveLength(before + 1);
    expect(field.emitted('read')?.at(-1)).toMatchObject([{ facts: [{ text: '合格した' }] }]);
  });

  it('tells the sheet what was read, at each change', async () => {
    const field = aField();
    await field.get('textarea').setValue('合格した\n次 来週火曜');
    readAll();
    expect(field.emitted('read')?.at(-1)).toMatchObject([
      { facts: [{ text: '合格した' }], next: { on: '2026-12-01' }, openQuestions: 0 },
    ]);
  });
});
