import { describe, expect, it } from '@jest/globals';
import { useMailing } from '../testing/mailing.ts';
import { settle, type Claimed } from './deliver.ts';
import { CLAIM } from './ledger.sql.ts';
import type { MailWorker } from './mail-worker.ts';
import { tell } from './tell.ts';

const mailing = useMailing();

/** So many mails in the hands of a worker. */
async function held(worker: MailWorker, n: number): Promise<Claimed[]> {
  await mailing.serve();
  for (let nth = 0; nth < n; nth++) await mailing.remind(await mailing.someone());
  await tell(worker.engine);
  return worker.engine.ledger.rows<Claimed & object>(CLAIM, [worker.engine.workerId, n, 120, 60]);
}
const mark = ({ id, token }: Claimed) => ({ id, token, address: 'a@enishi.example' });
const sent = ({ id, token }: Claimed) => ({ id, token, code: 250, answer: 'taken' });
const change = (sql: string, values: unknown[]) => mailing.database.client.query(sql, values);

describe('what several connections write down at once', () => {
  it('is one statement, in which each mail has its own leave', async () => {
    const worker = mailing.worker();
    const [goes, stale, left] = (await held(worker, 3)) as [Claimed, Claimed, Claimed];
    await change(`update delivery set token = gen_random_uuid() where id = $1`, [stale.id]);
    await change('update app_user set deactivated_at = now(), version = version + 1 where id = $1', [left.recipientId]);
    const { ledger, gathered } = worker.engine;
    const rows = ledger.rows.bind(ledger);
    let statements = 0;
    ledger.rows = (statement, values) => ((statements += 1), rows(statement, values));
    expect(await Promise.all([left, goes, stale].map((it) => gathered.mark(mark(it))))).toEqual([
      'GONE',
      'GO',
      'FENCED',
    ]);
    expect(statements).toBe(1);
  });

  it('may be of both kinds: one was sent, and the next may go', async () => {
    const worker = mailing.worker();
    const [first, next] = (await held(worker, 2)) as [Claimed, Claimed];
    const { gathered } = worker.engine;
    await gathered.mark(mark(first));
    const [leave] = await Promise.all([gathered.mark(mark(next)), gathered.sent(sent(first))]);
    expect(leave).toBe('GO');
    const phases = (await mailing.deliveries()).map(({ id, phase, attempts }) => [id, phase, attempts]);
    expect(phases.toSorted()).toEqual(
      [
        [first.id, 'SENT', 1],
        [next.id, 'IN_DATA', 0],
      ].toSorted(),
    );
    expect(await mailing.attempts()).toEqual(['SENT']);
  });

  it('leaves alone a mail that passed to another meanwhile, and writes down that somebody sent it all the same', async () => {
    const worker = mailing.worker();
    const [mine, theirs] = (await held(worker, 2)) as [Claimed, Claimed];
    const { gathered } = worker.engine;
    await Promise.all([mine, theirs].map((it) => gathered.mark(mark(it))));
    await change(`update delivery set token = gen_random_uuid() where id = $1`, [theirs.id]);
    await Promise.all([mine, theirs].map((it) => gathered.sent(sent(it))));
    const phases = new Map((await mailing.deliveries()).map(({ id, phase }) => [id, phase]));
    expect([phases.get(mine.id), phases.get(theirs.id)]).toEqual(['SENT', 'IN_DATA']);
    expect((await mailing.attempts()).toSorted()).toEqual(['FENCED', 'SENT']);
  });

  it('takes an answer of the server with a letter that no database keeps', async () => {
    const worker = mailing.worker();
    const [mail] = (await held(worker, 1)) as [Claimed];
    await worker.engine.gathered.mark(mark(mail));
    await settle(worker.engine, mail, { how: 'SENT', code: 250, answer: 'ta\0ken' });
    expect(await mailing.deliveries()).toMatchObject([{ phase: 'SENT', smtp_answer: 'ta ken' }]);
  });
});
