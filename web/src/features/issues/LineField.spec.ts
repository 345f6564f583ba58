import { describe, expect, it } from '@jest/globals';
import { mount } from '@vue/test-utils';
import LineField from './LineField.vue';

const line = (modelValue = '') => mount(LineField, { props: { place: 'facts.1.text', label: 'Fact 1', modelValue } });

describe('a line', () => {
  it('is left by Enter', async () => {
    const field = line('Likes the new line');
    await field.get('textarea').trigger('keydown', { key: 'Enter' });
    expect(field.emitted('next')).toHaveLength(1);
  });

  it('is not left by the Enter that ends a conversion to kanji', async () => {
    const field = line('あたらしい');
    await field.get('textarea').trigger('keydown', { key: 'Enter', isComposing: true });
    await field.get('textarea').trigger('keydown', { key: 'Enter', keyCode: 229 });
    expect(field.emitted('next')).toBeUndefined();
  });

  it('grows by Shift and Enter', async () => {
    const field = line('Likes the new line');
    await field.get('textarea').trigger('keydown', { key: 'Enter', shiftKey: true });
    expect(field.emitted('next')).toBeUndefined();
  });

  it('asks to be removed when an empty one is deleted once more', async () => {
    const field = line();
    await field.get('textarea').trigger('keydown', { key: 'Backspace' });
    expect(field.emitted('empty')).toHaveLength(1);
  });

  it('says what it lacks to whoever reads by ear', async () => {
    const field = line();
    await field.setProps({ fault: 'Write one line' });
    const described = field.get('textarea').attributes('aria-describedby');
    expect(field.get(`[id="${described}"]`).text()).toBe('Write one line');
  });
});
