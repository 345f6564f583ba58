import { inject, provide, reactive, ref, type InjectionKey, type Ref } from 'vue';

/** People marked in the list, to be handed over together. */
interface Selection {
  /** Whether rows can be marked at all. */
  readonly isChoosing: Ref<boolean>;
  readonly chosen: Set<string>;
}

const SELECTION: InjectionKey<Selection> = Symbol('people marked in the list');

export function provideSelection(): Selection {
  const selection = { isChoosing: ref(false), chosen: reactive(new Set<string>()) };
  provide(SELECTION, selection);
  return selection;
}

export const useSelection = (): Selection | undefined => inject(SELECTION, undefined);
