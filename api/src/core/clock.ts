/** The one clock. Only a test may move it; everything that asks for the time asks here. */
let stopped: Date | null = null;

export const clock = {
  now: (): Date => stopped ?? new Date(),

  /** Where a test stopped it. Null: whoever works for all processes asks the database, whose clock they share. */
  stopped: (): Date | null => stopped,

  /** Stops the clock at a moment, for a test. Returns what sets it going again. */
  stopAt(moment: Date): () => void {
    stopped = moment;
    return () => {
      stopped = null;
    };
  },
};
