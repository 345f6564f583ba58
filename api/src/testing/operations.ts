import { accounts } from './operations/accounts.ts';
import { assignments } from './operations/assignments.ts';
import { calendar } from './operations/calendar.ts';
import { calls } from './operations/calls.ts';
import { clients } from './operations/clients.ts';
import { conversations } from './operations/conversations.ts';
import { handovers } from './operations/handovers.ts';
import { imports } from './operations/imports.ts';
import { people } from './operations/people.ts';
import { promises } from './operations/promises.ts';
import { reminders } from './operations/reminders.ts';
import type { Row } from './operations/way.ts';

/** One row for each operation of the schema, by what it is about. */
export const operations: Record<string, Row> = {
  ...accounts,
  ...assignments,
  ...calendar,
  ...calls,
  ...clients,
  ...conversations,
  ...handovers,
  ...imports,
  ...people,
  ...promises,
  ...reminders,
};
