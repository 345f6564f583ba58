import { computed, nextTick, reactive, ref, shallowRef, toRaw } from 'vue';
import { Refusal, type Numbers } from '../graphql/refusal.ts';
import { asRefusal, useSentence } from './useSentence.ts';

/** Codes by the path of the field: `{ email: 'MISSING', 'roles.0.grade': 'MISSING' }`. */
export type Lacks = Readonly<Record<string, string | undefined>>;

interface FormOptions<Values, Answer> {
  /** What can be seen to lack before anything is sent. */
  check?: (values: Values) => Lacks;
  send: (values: Values) => Promise<Answer>;
  done?: (answer: Answer, values: Values) => void | Promise<void>;
  /** The fields of which this form has one; a refusal of any other stands above the button. */
  fields?: readonly string[];
}

/** What is wrong with a field, and the value that it is wrong about. */
interface Fault {
  readonly code: string;
  readonly of: unknown;
  readonly numbers?: Numbers | undefined;
}

export type SaveState = 'idle' | 'sending' | 'saved';

/** A form that keeps what was typed until it is saved, and says at each field what it lacks. */
export function useForm<Values extends object, Answer>(initial: Values, options: FormOptions<Values, Answer>) {
  const { sentenceOf, sentenceFor } = useSentence();
  const values = reactive(structuredClone(initial)) as Values;
  const met = shallowRef<Record<string, Fault>>({});
  const refusal = ref<Refusal>();
  const state = ref<SaveState>('idle');

  const owns = (field: string) => (options.fields ?? Object.keys(initial)).includes(field);

  async function submit(event?: Event) {
    if (state.value === 'sending') return;
    const form = event?.currentTarget as HTMLElement | undefined;
    refusal.value = undefined;
    point(presentIn(options.check?.(values)));
    if (Object.keys(met.value).length > 0) return focusFirst(form);

    state.value = 'sending';
    try {
      const answer = await options.send(structuredClone(toRaw(values)));
      state.value = 'saved';
      await options.done?.(answer, values);
    } catch (thrown) {
      state.value = 'idle';
      meet(asRefusal(thrown));
      await focusFirst(form);
    }
  }

  function meet(it: Refusal) {
    const field = it.field?.replace(/^input\./, '');
    if (field && owns(field)) point({ [field]: it.code }, it.numbers);
    else refusal.value = it;
  }

  function point(codes: Record<string, string>, numbers?: Numbers) {
    const faults = Object.entries(codes).map(
      ([field, code]) => [field, { code, numbers, of: valueAt(values, field) }] as const,
    );
    met.value = Object.fromEntries(faults);
  }

  /** The sentence of a field, undefined while it is right: whoever changes what was wrong is not told so any longer. */
  function fault(field: string) {
    const it = met.value[field];
    return it && Object.is(it.of, valueAt(values, field)) ? sentenceOf(it.code, field, it.numbers) : undefined;
  }

  function reset() {
    Object.assign(values, structuredClone(initial));
    met.value = {};
    refusal.value = undefined;
    state.value = 'idle';
  }

  return reactive({
    values,
    state,
    refusal,
    fault,
    submit,
    reset,
    isSending: computed(() => state.value === 'sending'),
    /** What is wrong with the whole, and not with one field. */
    failure: computed(() => (refusal.value ? sentenceFor(refusal.value) : undefined)),
  });
}

/** `roles.0.grade`: the grade of the first role. */
const valueAt = (values: unknown, path: string) =>
  path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], values);

const presentIn = (lacks: Lacks = {}) =>
  Object.fromEntries(Object.entries(lacks).filter((it): it is [string, string] => it[1] !== undefined));

async function focusFirst(form: HTMLElement | undefined) {
  await nextTick();
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
}
