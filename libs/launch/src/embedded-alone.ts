import { claim, runningOn } from './claim.ts';
import { Guard } from './guarded.ts';
import { type Embedded, startEmbedded } from './postgres/embedded.ts';
import { CannotContinue } from './say.ts';

/** The embedded database for one piece of work, which nobody serves from meanwhile. */
export async function withEmbedded<T>(folder: string, work: (database: Embedded) => Promise<T>): Promise<T> {
  const address = await runningOn(folder);
  if (address) throw new CannotContinue(`Enishi runs on this data folder (${address}); stop it first, with Ctrl-C.`);
  const release = await claim(folder, 'a command that works on the database');
  const guard = new Guard();
  try {
    return await work(await startEmbedded(guard, folder, { lasting: true }));
  } finally {
    await guard.close();
    release();
  }
}
