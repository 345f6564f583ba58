import { defineStore } from 'pinia';
import { ref } from 'vue';

interface Notice {
  readonly text: string;
  readonly isFault?: boolean;
  /** One thing that can still be done about it, such as to undo it. */
  readonly action?: { readonly label: string; readonly do: () => void };
}

/** Long enough to read twice, and to reach the button. */
const SHOWN = { plain: 6_000, withAction: 12_000 };

/** One short sentence about what just happened. It outlives the page on which it happened. */
export const useNotice = defineStore('notice', () => {
  const notice = ref<Notice>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(it: Notice) {
    notice.value = it;
    letGo();
  }

  /** From here on it goes by itself. */
  function letGo() {
    keep();
    timer = setTimeout(clear, notice.value?.action ? SHOWN.withAction : SHOWN.plain);
  }

  /** Somebody is about to use it: it stays. */
  const keep = () => clearTimeout(timer);

  function clear() {
    keep();
    notice.value = undefined;
  }

  return { notice, say, keep, letGo, clear };
});
