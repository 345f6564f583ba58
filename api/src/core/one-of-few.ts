import { FewAtOnce } from './few-at-once.ts';

/** A file that is being made or sent keeps a connection to the database; the work of the day needs some too. */
const files = new FewAtOnce({ most: 3, code: 'EXPORTS_BUSY' });

/** Makes a long file, unless so many are being made already: then whoever asks is told to come back. */
export const oneOfFew = <T>(task: () => Promise<T>): Promise<T> => files.run(task);
