import type { Guard } from '../../launch/src/guarded.ts';
import { say } from '../../launch/src/say.ts';
import type { Database } from './bench-database.ts';
import { measure, type Figures } from './measure.ts';
import type { Options } from './options.ts';
import { watching, type PostgresWatch } from './postgres-watch.ts';
import { peakMemoryOf } from './processes.ts';
import { questions } from './questions.ts';
import { judge, type Verdict } from './reaches.ts';
import { requireSameAnswers } from './same-answers.ts';
import { inTurn, samplesOf, type Sample } from './sample.ts';
import { startLimit, startProduct, type Server } from './servers.ts';
import { table } from './table.ts';

type Asked = Pick<Options, 'seconds' | 'keep'> & { readonly only: readonly string[] };

/** The product and the limit server over one database, by the questions that are asked for. */
export async function besideLimit(
  guard: Guard,
  { ownerUrl, url }: Database,
  folder: string,
  options: Asked,
): Promise<readonly [Figures[], Verdict[]]> {
  const [product, limit] = [await startProduct(guard, url, folder), await startLimit(guard, url, folder)];
  if (options.keep)
    say(`product: process ${product.pid}, ${product.address}\nlimit: process ${limit.pid}, ${limit.address}`);
  const samples = await samplesOf(ownerUrl, 20_000);
  const figures = await watching(ownerUrl, (postgres) => figuresOf(product, limit, postgres, samples, options));
  say(`\n${table(figures)}\n`);
  const verdicts = judge(figures, peakMemoryOf(product.pid));
  if (!options.keep) await Promise.all([product.stop(), limit.stop()]);
  return [figures, verdicts];
}

/** The writing comes last, whatever the order of the names: it changes what the others read. */
async function figuresOf(
  product: Server,
  limit: Server,
  postgres: PostgresWatch,
  samples: Sample[],
  { only, seconds }: Asked,
): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (const question of Object.values(questions).filter(({ name }) => only.includes(name))) {
    if (question.name !== 'record') await requireSameAnswers(product, limit, question, samples.slice(0, 50));
    say(`Measuring ${question.name} ...`);
    const next = inTurn(samples);
    figures.push(...(await measure(question, { servers: [product, limit], postgres, next, seconds })));
  }
  return figures;
}
