import { setTimeout as pause } from 'node:timers/promises';
import { finding, type Finding } from '../finding.ts';
import { SHORT_PACE } from '../orders.ts';
import { weather, type Weather } from '../storm.ts';
import { say } from '../../../launch/src/say.ts';
import type { Stage } from '../stage.ts';

const FAULTS = 0.2;
/** Seconds, on two cores that do nothing else. */
const AT_MOST = 300;
/** So long it is waited for the end all the same: a slow machine shows in the time, not in what arrived. */
const PATIENCE = 900;
const harsh = { share: FAULTS, killEvery: 2, seconds: PATIENCE } satisfies Partial<Weather>;

async function weathered(stage: Stage, it: Weather) {
  const found = await weather(stage, it);
  const met = Object.entries(found.met).map(([fault, n]) => `${fault} ${n}`);
  const { once, doubled, missed, kills } = found;
  say(
    `${it.name}: ${it.n.toLocaleString('en')} reminders in ${found.seconds.toFixed(1)} s, ${kills} kills; arrived once ${once}, more often ${doubled}, never ${missed}; faults: ${met.join(', ') || 'none'}`,
  );
  return found;
}

/** With the receiver's list as oracle each mail arrives once, whatever happens. */
export async function storm(stage: Stage): Promise<Finding[]> {
  const it = await weathered(stage, { name: 'storm', n: stage.n, withOracle: true, ...harsh });
  const line = finding('storm');
  return [
    line('delivered once', it.once, '=', stage.n),
    line('missed', it.missed, '=', 0),
    line('doubled', it.doubled, '=', 0),
    line('left in doubt', it.inDoubt, '=', 0),
    line('seconds', it.seconds, '≤', AT_MOST),
    line('kills', it.kills, '≥', 1),
  ];
}

/** A harness in which nothing is doubled by a worker that keeps no ledger would prove nothing. */
export async function naive(stage: Stage): Promise<Finding[]> {
  const n = Math.ceil(stage.n / 5);
  const it = await weathered(stage, { name: 'naive', n, withOracle: false, isNaive: true, ...harsh });
  return [finding('naive worker')(`doubled, of ${n.toLocaleString('en')}`, it.doubled, '≥', 1)];
}

/** Nobody can be asked, and what is in doubt waits for a person: nothing is doubled, and all that lacks is in view. */
export async function hold(stage: Stage): Promise<Finding[]> {
  const n = Math.ceil(stage.n / 5);
  const it = await weathered(stage, { name: 'hold', n, withOracle: false, onDoubt: 'HOLD', ...harsh });
  const line = finding('no oracle, hold');
  return [
    line('doubled', it.doubled, '=', 0),
    line('missed and not in view', it.silentlyMissed, '=', 0),
    line('still to be worked on', it.left, '=', 0),
  ];
}

/** Nobody can be asked, and what is in doubt goes again: nothing is missed, and what comes twice is the same mail. */
export async function resend(stage: Stage): Promise<Finding[]> {
  const n = Math.ceil(stage.n / 5);
  const it = await weathered(stage, { name: 'resend', n, withOracle: false, onDoubt: 'RESEND', ...harsh });
  const line = finding('no oracle, resend');
  return [
    line('missed', it.missed, '=', 0),
    line('doubled under another Message-ID', it.differing, '=', 0),
    line('still to be worked on', it.left, '=', 0),
  ];
}

/** A worker is stopped for longer than its lease, in the midst of its work, and goes on as if nothing had been. */
export async function frozen(stage: Stage): Promise<Finding[]> {
  const n = Math.ceil(stage.n / 5);
  const it = await weathered(stage, {
    ...{ name: 'frozen', n, over: 45, withOracle: true, share: 0.05, killEvery: null, seconds: PATIENCE },
    meanwhile: async (fleet, isOver) => {
      for (let at = 0; !isOver(); at++) {
        await pause(1_000);
        fleet.signal(at, 'SIGSTOP');
        await pause(SHORT_PACE.lease * 1_000 + SHORT_PACE.doubtSettle * 1_000 + 2_000);
        fleet.signal(at, 'SIGCONT');
      }
    },
  });
  const line = finding('stopped past the lease');
  return [
    line('delivered once', it.once, '=', n),
    line('doubled', it.doubled, '=', 0),
    line('left in doubt', it.inDoubt, '=', 0),
  ];
}

/** Postgres goes away every five seconds for a minute. */
export async function restarts(stage: Stage): Promise<Finding[]> {
  const { restart } = stage;
  if (!restart) return [];
  const n = Math.ceil(stage.n / 5);
  const it = await weathered(stage, {
    ...{ name: 'restarts', n, over: 55, withOracle: true, share: FAULTS, killEvery: null, seconds: PATIENCE },
    meanwhile: async () => {
      for (const until = performance.now() + 60_000; performance.now() < until;) {
        await pause(5_000);
        await restart();
      }
    },
  });
  const line = finding('Postgres restarted every 5 s');
  return [
    line('delivered once', it.once, '=', n),
    line('missed', it.missed, '=', 0),
    line('doubled', it.doubled, '=', 0),
    line('left in doubt', it.inDoubt, '=', 0),
  ];
}
