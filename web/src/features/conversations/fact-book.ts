import type { Day } from '#domain';
import { computed, inject, provide, shallowReactive, watchEffect, type InjectionKey } from 'vue';

interface Said {
  readonly id: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly answersId?: string | null;
}

/** Every line on the page, however many pages of the timeline were read: who answers whom is looked up here. */
class FactBook {
  private readonly lines = shallowReactive(new Map<string, Said>());

  write(lines: readonly Said[]) {
    for (const line of lines) this.lines.set(line.id, line);
  }

  find(id: string | null | undefined) {
    return id ? this.lines.get(id) : undefined;
  }

  answersTo(id: string) {
    return [...this.lines.values()]
      .filter((it) => it.answersId === id)
      .sort((a, b) => a.heldOn.localeCompare(b.heldOn));
  }
}

const key: InjectionKey<FactBook> = Symbol('facts');

export function openFactBook() {
  const book = new FactBook();
  provide(key, book);
  return book;
}

const useFactBook = () => inject(key, () => new FactBook(), true);

/** The lines of one page of the timeline are written into the book as they come. */
export function useWrittenFacts(lines: () => readonly Said[]) {
  const book = useFactBook();
  watchEffect(() => book.write(lines()));
}

/** What a line answers, and what answered it since. */
export function useThreadOf(line: () => Said) {
  const book = useFactBook();
  return {
    question: computed(() => book.find(line().answersId)),
    answers: computed(() => book.answersTo(line().id)),
  };
}
