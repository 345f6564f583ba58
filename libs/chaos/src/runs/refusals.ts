import { setTimeout as pause } from 'node:timers/promises';
import { finding, type Finding } from '../finding.ts';
import { Fleet } from '../fleet.ts';
import { judge } from '../judge.ts';
import { countIn, linesOf, untilCounted, untilDone } from '../ledger-state.ts';
import { SHORT_PACE } from '../orders.ts';
import { setScene } from '../scene.sql.ts';
import { FaultyServer } from '../smtp/faulty-server.ts';
import type { Stage } from '../stage.ts';

const WORKERS = 3;
const TOLD = `select count(distinct r.subject_id)::int as n from reminder r join app_user u on u.id = r.recipient_id
              where r.kind = $1 and r.told_at is not null and u.email like $2`;

/** Recipients whom the server does not know: each bounces once, is never tried again, and its owner is told; the notice in the app stands. */
export async function bounces(stage: Stage): Promise<Finding[]> {
  const n = 200;
  const { ownerUrl, url } = await stage.fresh('chaos_bounces');
  await setScene(ownerUrl, 'nobody', n);
  const server = await FaultyServer.open({ seed: stage.seed, share: 0 });
  const fleet = new Fleet(stage.guard, stage.folder);
  try {
    const orders = {
      kind: 'LEDGER',
      databaseUrl: url,
      smtpUrl: server.url,
      oracleUrl: null,
      onDoubt: null,
      clockOff: 0,
      pace: SHORT_PACE,
    } as const;
    await fleet.start(...Array(WORKERS).fill(orders));
    await untilDone(ownerUrl, 60);
    await untilDone(ownerUrl, 60, 'BOUNCED');
    await pause(4_000);
    const lines = await linesOf(ownerUrl);
    const line = finding('always 550');
    return [
      line('bounced', lines.filter(({ phase }) => phase === 'BOUNCED').length, '=', n),
      line('tried more than once', Object.values(server.refusals).filter((it) => it > 1).length, '=', 0),
      line('told to an administrator', await countIn(ownerUrl, TOLD, ['BOUNCED', 'administrator%']), '=', n),
      line('told to the one it did not reach', await countIn(ownerUrl, TOLD, ['BOUNCED', 'nobody%']), '=', n),
      line('in-app notices that stand', lines.filter(({ isTold }) => isTold).length, '=', n),
    ];
  } finally {
    await fleet.killAll();
    await server.close();
  }
}

/** The server does not let us in: all mails wait, nothing is used up, one word to the administrator, and then all go. */
export async function refusedSignIn(stage: Stage): Promise<Finding[]> {
  const n = Math.ceil(stage.n / 20);
  const { ownerUrl, url } = await stage.fresh('chaos_refused');
  await setScene(ownerUrl, 'r', n);
  const server = await FaultyServer.open({ seed: stage.seed, share: 0 });
  server.refusesSignIn = true;
  const fleet = new Fleet(stage.guard, stage.folder);
  try {
    const orders = {
      kind: 'LEDGER',
      databaseUrl: url,
      smtpUrl: server.url,
      oracleUrl: null,
      onDoubt: null,
      clockOff: 0,
      pace: SHORT_PACE,
    } as const;
    await fleet.start(...Array(WORKERS).fill(orders));
    await untilCounted(ownerUrl, 'select count(*)::int as n from mail_stop where stopped_at is not null');
    await pause(1_000);
    const tries = server.signIns;
    await pause(1_500);
    const triesLater = server.signIns - tries;
    const attempts = await countIn(ownerUrl, 'select coalesce(sum(attempts), 0)::int as n from delivery');
    server.refusesSignIn = false;
    const left = await untilDone(ownerUrl, 120);
    await untilDone(ownerUrl, 20, 'MAIL_STOPPED');
    const { once } = judge(await linesOf(ownerUrl), server.received);
    const line = finding('535 at signing in');
    return [
      line('mails on their way when all stopped (10 a worker)', tries, '≤', WORKERS * 2 * SHORT_PACE.connections),
      line('tries while it stood still', triesLater, '=', 0),
      line('attempts used up', attempts, '=', 0),
      line('told to the administrator', await countIn(ownerUrl, TOLD, ['MAIL_STOPPED', 'administrator%']), '=', 1),
      line('delivered once when it lets us in again', once, '=', n),
      line('still to be worked on', left, '=', 0),
    ];
  } finally {
    await fleet.killAll();
    await server.close();
  }
}
