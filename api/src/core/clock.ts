/** The one clock. Only a test may move it; everything that asks for the time asks here. */
let read = () => new Date();

export const clock = {
  now: (): Date => read(),

  /** Stops the clock at a moment, for a test. Returns what sets it going again. */
  stopAt(moment: Date): () => void {
    read = () => moment;
    return () => {
      read = () => new Date();
    };
  },
};
