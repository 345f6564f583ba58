import type { Sought } from '#domain';
import type { ClientBase } from 'pg';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../launch/src/root.ts';

export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface Actor {
  readonly id: string;
  readonly timeZone: string;
  readonly roles: readonly { readonly officeId: string }[];
  readonly seenOffices: readonly string[];
  readonly teamOffices: readonly string[];
  readonly managedOffices: readonly string[];
}

/** Who asks, and when: what the product's own reads are handed. */
export interface Look {
  readonly actor: Actor;
  readonly today: string;
}

export interface SearchInput {
  readonly text: string;
  readonly kind?: 'PEOPLE' | 'CLIENTS' | 'SAID';
}

/** What the limit server takes from the built product: its statements, and how it opens a transaction. */
export interface BuiltApi {
  readonly opening: (actor: Actor, now: Date, today: string) => string;
  readonly PLANNING: string;
  readonly WHO_ASKS: Statement;
  readonly PERSON_PAGE: Statement;
  readonly TODAY: Statement;
  readonly CONTEXT: Statement;
  readonly CLAIM: Statement;
  readonly KEEP: Statement;
  readonly STORE_LINES: Statement;
  readonly STORE_FOLLOW_UPS: Statement;
  readonly CALENDARS: Readonly<Record<'MINE' | 'OFFICE', Statement>>;
  readonly searchStatement: (
    look: Look,
    input: SearchInput,
    sought: Sought,
  ) => (Statement & { values: unknown[] }) | null;
  readonly search: (look: Look & { sql: object }, input: SearchInput) => Promise<object>;
  readonly planMilestones: (work: { sql: object }, atOnce?: number) => Promise<number>;
  readonly Sql: new (client: Pick<ClientBase, 'query'>, prepares: boolean, atOnce?: number) => object;
}

const files = [
  'accounts/who-asks.js',
  'core/sql.js',
  'core/work.js',
  'core/once.js',
  'brief/person-page.js',
  'today/today.sql.js',
  'conversations/record-context.js',
  'conversations/record-conversation.sql.js',
  'calendar/calendar.sql.js',
  'search/search.sql.js',
  'search/search.js',
  'milestone-plan/plan-milestones.js',
];

/** From dist, because a tool knows the product from outside, and its sources have decorators that Node does not run. */
export async function builtApi(): Promise<BuiltApi> {
  const parts = await Promise.all(files.map((file) => import(pathToFileURL(inRoot('dist/api', file)).href)));
  return Object.assign({}, ...parts) as BuiltApi;
}
