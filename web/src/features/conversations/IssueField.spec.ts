import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { enableAutoUnmount, mount } from '@vue/test-utils';
import { defineComponent, h, nextTick } from 'vue';
import { createI18n } from 'vue-i18n';

// What the promise asks for is a matter of issues: here it is two fields that can be reached.
const line = defineComponent({ props: ['modelValue'], emits: ['next', 'empty'], setup: () => () => h('i') });
const promise = defineComponent({
  props: ['modelValue', 'place'],
  setup: ({ place }) => {
    const field = (name: string) => h('input', { id: `${place as string}.${name}` });
    return () => h('div', [field('direction'), field('dueOn')]);
  },
});
jest.unstable_mockModule('@nuxt/ui/components/Button.vue', () => ({ default: () => null }));
jest.unstable_mockModule('../issues/index.ts', () => ({
  ChoiceChips: () => null,
  LineField: line,
  PromiseFields: promise,
}));
const { default: IssueField } = await import('./IssueField.vue');
const { newIssue } = await import('./record-draft.ts');

enableAutoUnmount(afterEach);
beforeEach(() => {
  jest.useFakeTimers();
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => void jest.useRealTimers());

/** The line as it is just after it was asked for, with that text in it. */
function aLine(text: string) {
  const issue = newIssue('someone');
  const field = mount(IssueField, {
    attachTo: document.body,
    props: { modelValue: issue, number: 1, faultAt: () => undefined },
    global: { plugins: [createI18n({ legacy: false, locale: 'ja', missingWarn: false, fallbackWarn: false })] },
  });
  field.props().modelValue.text = text;
  return { id: issue.id, leave: () => field.findComponent(line).vm.$emit('next') };
}

const painted = async () => {
  jest.advanceTimersByTime(100);
  await nextTick();
};

describe('Enter in a line of what was asked of us', () => {
  it.each([
    ['席が寒い→席替え', 'dueOn'],
    ['席が寒い', 'direction'],
  ])('leads on from %s to what is agreed next: %s', async (text, next) => {
    const { id, leave } = aLine(text);
    await painted();
    leave();
    expect(document.activeElement?.id).toBe(`issues.${id}.${next}`);
  });

  it('leads on, too, where it comes before the promise is painted', async () => {
    const { id, leave } = aLine('席が寒い→席替え');
    leave();
    await painted();
    expect(document.activeElement?.id).toBe(`issues.${id}.dueOn`);
  });
});
