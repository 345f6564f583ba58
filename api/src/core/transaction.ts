import type { Day } from '#domain';
import type { ClientBase } from 'pg';
import type { Actor } from './actor.ts';
import { isId } from './id.ts';

/** Runs the task between a beginning and a commit; where it fails, nothing of it happened. */
export async function inTransaction<T>(client: ClientBase, begin: string, task: () => Promise<T>): Promise<T> {
  await client.query(begin);
  try {
    const answer = await task();
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback').catch((broken: unknown) => {
      throw new AggregateError([error, broken], 'a transaction failed, and its connection with it');
    });
    throw error;
  }
}

/** Begins and says who asks, in one round trip. Only checked ids and our own times are written into the text. */
export function opening(actor: Actor, now: Date, today: Day): string {
  const ids = [actor.id, ...actor.seenOffices];
  if (!ids.every(isId)) throw new Error('an actor with an id that is none');
  return `begin; set local enishi.actor = '${actor.id}'; set local enishi.offices = '{${actor.seenOffices.join(',')}}'; set local enishi.now = '${now.toISOString()}'; set local enishi.today = '${today}'`;
}
