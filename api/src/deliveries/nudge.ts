/** A command's own transaction ends a moment after it reminded; in milliseconds. */
const A_MOMENT = 50;

let wake = (): void => undefined;

/** Whoever works in this process is told that there is something to tell. Elsewhere it is seen within a second. */
export const nudge = {
  listen(listener: () => void): void {
    wake = listener;
  },
  soon(): void {
    setTimeout(() => wake(), A_MOMENT).unref();
  },
};
