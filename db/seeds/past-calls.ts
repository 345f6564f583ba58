import type { Day } from '#domain';
import type pg from 'pg';
import { CALL_OF_TODAY, PAST_CALLS, WISHES } from './past-calls.sql.ts';

/** 長谷川 結衣: whoever signs in as her manager finds one call due, on whatever day it is. */
const DUE_TODAY = 'E-1040';

/** What became of the calls of thanks of the last weeks, told in the rules that stand already. */
export async function tellCalls(client: pg.Client, today: Day): Promise<void> {
  await client.query(PAST_CALLS, [today, DUE_TODAY]);
  await client.query(WISHES, [today]);
  await client.query(CALL_OF_TODAY, [today, DUE_TODAY]);
}
