import { setTimeout as pause } from 'node:timers/promises';
import { finding, type Finding } from '../finding.ts';
import { Fleet } from '../fleet.ts';
import { judge } from '../judge.ts';
import { linesOf, untilDone } from '../ledger-state.ts';
import { SHORT_PACE } from '../orders.ts';
import { setScene } from '../scene.sql.ts';
import { FaultyServer } from '../smtp/faulty-server.ts';
import type { Stage } from '../stage.ts';

/** Seconds until a mail may have gone that is due: the rest between two looks, and a busy machine. */
const SOON = 10;
const HOUR = 3_600;

/** Three workers, one right, one two hours behind, one two hours ahead. Some reminders are due only in an hour: they stay. */
export async function clocks(stage: Stage): Promise<Finding[]> {
  const n = Math.ceil(stage.n / 20);
  const { ownerUrl, url } = await stage.fresh('chaos_clocks');
  await setScene(ownerUrl, 'r', n, { from: 3, over: 20 });
  const later = Math.ceil(n / 4);
  await setScene(ownerUrl, 'nobody', later, { from: HOUR, over: 1 });
  const server = await FaultyServer.open({ seed: stage.seed, share: 0 });
  const fleet = new Fleet(stage.guard, stage.folder);
  try {
    const orders = {
      kind: 'LEDGER',
      databaseUrl: url,
      smtpUrl: server.url,
      oracleUrl: null,
      onDoubt: null,
      pace: SHORT_PACE,
    } as const;
    await fleet.start(...[-2, 0, 2].map((clockOff) => ({ ...orders, clockOff })));
    await pause(24_000);
    await untilDone(ownerUrl, SOON);
    const lines = await linesOf(ownerUrl);
    const due = lines.filter(({ address }) => address.startsWith('r'));
    const arrivedAt = ({ address }: { address: string }) =>
      server.received.byRecipient().get(address)?.[0]?.at ?? Infinity;
    const { once, doubled } = judge(due, server.received);
    const line = finding('clocks of workers ±2 h');
    return [
      line('delivered once', once, '=', n),
      line('doubled', doubled, '=', 0),
      line('early', due.filter((it) => arrivedAt(it) < it.dueAt.getTime()).length, '=', 0),
      line(
        `more than ${SOON} s late`,
        due.filter((it) => arrivedAt(it) > it.dueAt.getTime() + SOON * 1_000).length,
        '=',
        0,
      ),
      line('told or sent that are due in an hour', lines.filter((it) => !due.includes(it) && it.isTold).length, '=', 0),
    ];
  } finally {
    await fleet.killAll();
    await server.close();
  }
}
