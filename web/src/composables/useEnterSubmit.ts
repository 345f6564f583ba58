/** Safari ends a composition before it tells the key, but still says 229. */
export const isConverting = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>) =>
  event.isComposing || event.keyCode === 229;

/** Enter, or Ctrl+Enter where Enter makes a new line: never the Enter that only ends a conversion to kanji. */
export function useEnterSubmit(submit: (event: KeyboardEvent) => unknown, { withCtrl = false } = {}) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isConverting(event) || event.shiftKey) return;
    if (withCtrl && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    void submit(event);
  };
}
