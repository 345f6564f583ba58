import { addDays } from '#domain';
import type { MailWorker } from '../../deliveries/index.ts';
import type { TestDatabase } from '../in-work.ts';
import type { Arrived, openMailbox } from './mailbox.ts';
import { aNewOffice } from './office.ts';
import { round } from './round.ts';
import type { Walk } from './walks.ts';

/** What came of a walk. Ids are left out, for each server draws its own. */
export interface Came {
  /** `2026-12-21 08:00 ann 12月21日(月) このあと7日 2件`, by the time in Tokyo, and then by name. */
  readonly mails: string[];
  /** What each of them said. */
  readonly texts: string[];
  /** The steps of the ladder as the ledger has them, `2026-12-23 DUE ann`. */
  readonly steps: string[];
}

export interface Server {
  readonly database: TestDatabase;
  readonly worker: MailWorker;
  readonly mailbox: Awaited<ReturnType<typeof openMailbox>>;
}

/** When the worker looks, in Tokyo: just before the hour of mails, and at it. */
const HOURS = ['07:59', '08:00'];
const EVENING = '18:00';
const STEPS = `
  select r.local_day || ' ' || r.kind || ' ' || split_part(u.email, '@', 1) as step
  from reminder r join app_user u on u.id = r.recipient_id where r.recipient_id = any ($1) and r.kind not like '%MORNING' order by 1`;
const AN_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const inTokyo = (day: string, hour: string) => new Date(`${day}T${hour}:00+09:00`);
const byReader = (a: Arrived, b: Arrived) => (`${a.to} ${a.subject}` < `${b.to} ${b.subject}` ? -1 : 1);

/** Every day from one to another, and what happens on it. */
export async function walked({ database, worker, mailbox }: Server, { from, until, scene }: Walk): Promise<Came> {
  const office = await aNewOffice(database);
  const { inTheEvening = {}, whileSending } = await scene(office);
  const [mails, texts]: [string[], string[]] = [[], []];
  for (let day = from; day <= until; day = addDays(day, 1)) {
    for (const hour of HOURS) {
      const at = inTokyo(day, hour);
      await round(worker, at, whileSending?.day === day ? whileSending : null);
      for (const { to, subject, text } of mailbox.taken().sort(byReader)) {
        mails.push(`${day} ${hour} ${to.split('@')[0]} ${subject}`);
        texts.push(text.trimEnd().replaceAll(AN_ID, 'ID'));
      }
    }
    await inTheEvening[day]?.(inTokyo(day, EVENING));
  }
  const team = Object.values(office.team).map(({ id }) => id);
  const { rows } = await database.client.query<{ step: string }>(STEPS, [team]);
  return { mails, texts, steps: rows.map(({ step }) => step) };
}
