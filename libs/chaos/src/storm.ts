import { setTimeout as pause } from 'node:timers/promises';
import { Fleet } from './fleet.ts';
import type { Database } from './ground.ts';
import { judge, type Judged } from './judge.ts';
import { linesOf, untilDone, untilNaiveIsDone } from './ledger-state.ts';
import { SHORT_PACE, type ChaosPace, type Orders } from './orders.ts';
import { setNaiveScene, setScene } from './scene.sql.ts';
import { Chance } from './seeded.ts';
import { FaultyServer } from './smtp/faulty-server.ts';
import { openOracle } from './smtp/oracle.ts';
import type { Stage } from './stage.ts';

export interface Weather {
  readonly name: string;
  readonly n: number;
  /** Over how many seconds the reminders become due. */
  readonly over?: number;
  /** Which share of connections meets a fault. */
  readonly share: number;
  /** Whether the receiver's list may be asked about a doubt. */
  readonly withOracle: boolean;
  readonly onDoubt?: 'RESEND' | 'HOLD';
  readonly isNaive?: boolean;
  /** Seconds between two kills; null: nobody is killed. */
  readonly killEvery: number | null;
  readonly killsAtMost?: number;
  /** At most so many seconds. */
  readonly seconds: number;
  /** Where not the usual ones: the times of the workers, and of the server's slow and late answers in milliseconds. */
  readonly pace?: ChaosPace;
  readonly slow?: readonly [number, number];
  readonly late?: readonly [number, number];
  /** What else happens meanwhile; it stops when the work is done. */
  readonly meanwhile?: (fleet: Fleet, isOver: () => boolean, chance: Chance) => Promise<void>;
}

export interface Weathered extends Judged {
  readonly seconds: number;
  readonly kills: number;
  readonly met: Readonly<Record<string, number>>;
  /** Reminders and mails that the ledger still had to work on when the time was over. */
  readonly left: number;
}

/** Until it is certain that nothing more arrives, in milliseconds after the latest moment at which the server accepts a mail. */
const LAST_ARRIVALS = 500;
const WORKERS = 3;

/** Three workers bring out the reminders of a scene, through faults and kills; then both lists are held against one another. */
export async function weather(stage: Stage, it: Weather): Promise<Weathered> {
  const database = await stage.fresh(`chaos_${it.name}`);
  await (it.isNaive
    ? setNaiveScene(database.ownerUrl, it.n)
    : setScene(database.ownerUrl, 'r', it.n, { over: it.over ?? 0 }));
  const server = await FaultyServer.open({ seed: stage.seed, ...it });
  const oracle = await openOracle(server.received);
  const fleet = new Fleet(stage.guard, stage.folder);
  const orders = ordersFor(it, database, server.url, oracle.url);
  const chance = new Chance(stage.seed + 2);
  try {
    const begun = performance.now();
    await fleet.start(...Array<Orders>(WORKERS).fill(orders));
    let isOver = false;
    const meanwhile = Promise.all([
      kill(fleet, orders, it, chance, () => isOver),
      it.meanwhile?.(fleet, () => isOver, chance),
    ]);
    const left = it.isNaive
      ? (await untilNaiveIsDone(database.ownerUrl, it.seconds), 0)
      : await untilDone(database.ownerUrl, it.seconds);
    const seconds = (performance.now() - begun) / 1000;
    isOver = true;
    await meanwhile;
    await fleet.killAll();
    await pause(server.latest + LAST_ARRIVALS);
    const lines = it.isNaive ? naiveLines(it.n) : await linesOf(database.ownerUrl);
    return { ...judge(lines, server.received), seconds, kills: fleet.kills, met: server.met, left };
  } finally {
    await fleet.killAll();
    await Promise.all([server.close(), oracle.close()]);
  }
}

const ordersFor = (it: Weather, { url }: Database, smtpUrl: string, oracleUrl: string): Orders => ({
  ...{ kind: it.isNaive ? 'NAIVE' : 'LEDGER', databaseUrl: url, smtpUrl, clockOff: 0 },
  ...{ oracleUrl: it.withOracle ? oracleUrl : null, onDoubt: it.onDoubt ?? null, pace: it.pace ?? SHORT_PACE },
});

async function kill(fleet: Fleet, orders: Orders, it: Weather, chance: Chance, isOver: () => boolean): Promise<void> {
  const { killEvery: every, killsAtMost = Infinity } = it;
  if (every === null) return;
  for (await pause(every * 1_000); !isOver() && fleet.kills < killsAtMost; await pause(every * 1_000))
    await fleet.killOne(chance, orders);
}

const naiveLines = (n: number) =>
  Array.from({ length: n }, (_, at) => ({
    ...{ address: `r${at + 1}@chaos.example`, phase: null, attempts: 0, isTold: false, dueAt: new Date(0) },
  }));
