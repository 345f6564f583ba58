import { missingMigrations } from './migrations.ts';
import { connected } from './postgres/setup.ts';
import { CannotContinue } from './say.ts';

const oldest = 15;
const newest = 18;

/** What stands against serving from a database of the operator's own: thrown as one sentence; a doubt is returned. */
export async function checkDatabase(url: string): Promise<string[]> {
  const doubts = await checkServer('DATABASE_URL', url);
  const missing = await missingMigrations(url);
  if (missing.length)
    throw new CannotContinue(
      'The database in DATABASE_URL has not been migrated to this version: run npm run migrate first.',
    );
  return doubts;
}

/** Whether a server answers there, and one that we know. */
export async function checkServer(setting: string, url: string): Promise<string[]> {
  return judge(setting, await whatAnswers(setting, url));
}

export interface Answer {
  /** As the server says it: 180004 is 18.4. */
  version: number;
  allPowerful: boolean;
}

export function judge(setting: string, { version, allPowerful }: Answer): string[] {
  const major = Math.floor(version / 10_000);
  if (major < oldest)
    throw new CannotContinue(`The database in ${setting} is PostgreSQL ${major}; Enishi needs ${oldest} to ${newest}.`);
  const tooNew = `PostgreSQL ${major} is newer than any that Enishi was tried with (${oldest} to ${newest}).`;
  const tooMighty = 'DATABASE_URL signs in as a superuser; a role that owns nothing is safer.';
  return [...(major > newest ? [tooNew] : []), ...(allPowerful && setting === 'DATABASE_URL' ? [tooMighty] : [])];
}

async function whatAnswers(setting: string, url: string): Promise<Answer> {
  try {
    return await connected(url, async (db) => {
      const { rows } = await db.query<Answer>(
        `select current_setting('server_version_num')::int as version, rolsuper as "allPowerful"
           from pg_roles where rolname = current_user`,
      );
      return rows[0] ?? { version: 0, allPowerful: false };
    });
  } catch (cause) {
    throw new CannotContinue(`The database in ${setting} cannot be reached: ${reason(cause)}.`, { cause });
  }
}

/** A refused connection may arrive as several errors in one, without a word of its own. */
const reason = (error: unknown): string => {
  const { errors, message } = error as Partial<AggregateError>;
  return message || (errors?.[0] as Error | undefined)?.message || String(error);
};
