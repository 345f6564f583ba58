import type { Day } from '#domain';
import { computed, inject, onScopeDispose, provide, shallowReactive, watchEffect, type InjectionKey } from 'vue';

interface Said {
  readonly id: string;
  readonly text: string;
  readonly heldOn: Day;
  readonly answersId?: string | null;
}

/** Every line on the page, however many pages of the timeline were read: who answers whom is looked up here. */
class FactBook {
  private readonly pages = shallowReactive(new Map<symbol, readonly Said[]>());
  private readonly lines = computed(() => new Map([...this.pages.values()].flat().map((it) => [it.id, it])));

  /** A page read again replaces what it said before: a line put right or taken back since has no second life here. */
  write(page: symbol, lines: readonly Said[]) {
    this.pages.set(page, lines);
  }

  tearOut(page: symbol) {
    this.pages.delete(page);
  }

  find(id: string | null | undefined) {
    return id ? this.lines.value.get(id) : undefined;
  }

  answersTo(id: string) {
    return [...this.lines.value.values()]
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
  const page = Symbol('page');
  watchEffect(() => book.write(page, lines()));
  onScopeDispose(() => book.tearOut(page));
}

/** What a line answers, and what answered it since. */
export function useThreadOf(line: () => Said) {
  const book = useFactBook();
  return {
    question: computed(() => book.find(line().answersId)),
    answers: computed(() => book.answersTo(line().id)),
  };
}
