import { compareDays, type Day } from '#domain';
import { computed, inject, provide, shallowReactive, watchEffect, type InjectionKey } from 'vue';

interface Said {
  readonly id: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly answersId?: string | null;
}

/** Every line that was read on the page, however many pages of the timeline: who answers whom is looked up here. */
class FactBook {
  private readonly pages = shallowReactive(new Map<string, readonly Said[]>());

  private readonly lines = computed(() => {
    const byId = new Map([...this.pages.values()].flat().map((line) => [line.id, line]));
    const answers = new Map<string, Said[]>();
    for (const line of byId.values())
      if (line.answersId) answers.set(line.answersId, [...(answers.get(line.answersId) ?? []), line]);
    return { byId, answers };
  });

  /** A page read again replaces what it said before: a line put right or taken back since has no second life here. */
  write(page: string, lines: readonly Said[]) {
    this.pages.set(page, lines);
  }

  /** The list begins elsewhere: what was read before is not kept true any more. */
  empty() {
    this.pages.clear();
  }

  find(id: string | null | undefined) {
    return id ? this.lines.value.byId.get(id) : undefined;
  }

  answersTo(id: string) {
    const answers = this.lines.value.answers.get(id) ?? [];
    return answers.length > 1 ? [...answers].sort((a, b) => compareDays(a.heldOn, b.heldOn)) : answers;
  }
}

const key: InjectionKey<FactBook> = Symbol('facts');

export function openFactBook() {
  const book = new FactBook();
  provide(key, book);
  return book;
}

export const useFactBook = () => inject(key, () => new FactBook(), true);

/**
 * The lines of one page of the timeline are written into the book as they come. They stay when the page is out of view:
 * what is told under a line does not depend on where one has scrolled.
 */
export function useWrittenFacts(page: string, lines: () => readonly Said[] | undefined) {
  const book = useFactBook();
  watchEffect(() => {
    const said = lines();
    if (said) book.write(page, said);
  });
}

/** What a line answers, and what answered it since. */
export function useThreadOf(line: () => Said) {
  const book = useFactBook();
  return {
    question: computed(() => book.find(line().answersId)),
    answers: computed(() => book.answersTo(line().id)),
  };
}
