import { afterEach, describe, expect, it } from '@jest/globals';
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils';
import { defineComponent, h } from 'vue';
import { createI18n } from 'vue-i18n';
import { Refusal } from '../graphql/refusal.ts';
import { useForm, type Lacks } from './useForm.ts';

interface Values {
  name: string;
  email: string;
}

const words = {
  errors: { UNEXPECTED: 'general', MISSING: 'fill in', TAKEN: 'taken', email: { TAKEN: 'email taken' } },
};

/** A form of two fields on a page, as a screen would hold it. */
function aForm(send: (values: Values) => Promise<unknown>, check?: (values: Values) => Lacks) {
  let form: ReturnType<typeof useForm<Values, unknown>> | undefined;
  const screen = mount(
    defineComponent(() => {
      const it = useForm<Values, unknown>({ name: '', email: '' }, { send, ...(check ? { check } : {}) });
      form = it;
      return () =>
        h('form', { onSubmit: it.submit }, [
          h('input', { id: 'name', 'aria-invalid': !!it.fault('name') }),
          h('input', { id: 'email', 'aria-invalid': !!it.fault('email') }),
        ]);
    }),
    {
      attachTo: document.body,
      global: { plugins: [createI18n({ legacy: false, locale: 'en', messages: { en: words } })] },
    },
  );
  if (!form) throw new Error('The form was not set up');
  return { form, submit: () => screen.find('form').trigger('submit') };
}

enableAutoUnmount(afterEach);

describe('a form', () => {
  it('says at each field what it lacks, goes to the first one, and sends nothing', async () => {
    let sent = 0;
    const { form, submit } = aForm(
      () => Promise.resolve((sent += 1)),
      () => ({ email: 'MISSING' }),
    );
    await submit();
    await flushPromises();
    expect(form.fault('name')).toBeUndefined();
    expect(form.fault('email')).toBe('fill in');
    expect(document.activeElement?.id).toBe('email');
    expect(sent).toBe(0);
  });

  it('says a refusal at its field, and keeps what was typed', async () => {
    const { form, submit } = aForm(() => Promise.reject(new Refusal('TAKEN', 'email')));
    form.values.email = 'hana@example.jp';
    await submit();
    await flushPromises();
    expect(form.fault('email')).toBe('email taken');
    expect(form.failure).toBeUndefined();
    expect(form.values.email).toBe('hana@example.jp');
    expect(form.state).toBe('idle');
  });

  it('no longer says what a field lacks once it is filled', async () => {
    const { form, submit } = aForm(
      () => Promise.resolve(),
      () => ({ name: 'MISSING', email: 'MISSING' }),
    );
    await submit();
    form.values.email = 'hana@example.jp';
    expect(form.fault('email')).toBeUndefined();
    expect(form.fault('name')).toBe('fill in');
  });

  it('says above its button what belongs to none of its fields', async () => {
    const { form, submit } = aForm(() => Promise.reject(new Refusal('TAKEN', 'staffNo')));
    await submit();
    await flushPromises();
    expect(form.failure).toBe('taken');
  });

  it('has a sentence for a code that it does not know', async () => {
    const { form, submit } = aForm(() => Promise.reject(new Refusal('BRAND_NEW')));
    await submit();
    await flushPromises();
    expect(form.failure).toBe('general');
  });

  it('sends once, however often one presses', async () => {
    let sent = 0;
    const { form, submit } = aForm(() => Promise.resolve((sent += 1)));
    await Promise.all([submit(), submit()]);
    await flushPromises();
    expect(sent).toBe(1);
    expect(form.state).toBe('saved');
  });
});
