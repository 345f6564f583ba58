import { useI18n } from 'vue-i18n';
import { Refusal, type Numbers } from '../graphql/refusal.ts';

/** What a refusal means to the person who reads it, in their language, whatever its code. */
export function useSentence() {
  const { t, te, locale } = useI18n();

  /** The sentence counts by the first of its numbers. */
  function sentenceOf(code: string, field?: string, numbers?: Numbers): string {
    const of = field?.split('.').at(-1);
    const keys = [`errors.${of}.${code}`, `errors.${code}`];
    const key = keys.find((it) => te(it, locale.value));
    const [count = 1] = Object.values(numbers ?? {});
    return t(key ?? 'errors.UNEXPECTED', numbers ?? {}, count);
  }

  return { sentenceOf, sentenceFor: ({ code, field, numbers }: Refusal) => sentenceOf(code, field, numbers) };
}

/** Whatever was thrown, as a refusal. A bug of ours is told to the console and answered like one. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  console.error(thrown);
  return new Refusal('UNEXPECTED');
}
