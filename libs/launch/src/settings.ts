import path from 'node:path';
import { root } from './root.ts';
import { CannotContinue } from './say.ts';

const roles = ['api', 'worker', 'both'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** All that an operator can decide, read from the environment. docs/how-to/run-and-operate.md says the same in words. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The address in links that people receive, without a slash at its end. */
  readonly publicUrl: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  /** Connections to the database per process. */
  readonly databasePool: number;
  /** Off where a pooler between us and Postgres forbids statements that are prepared once per connection. */
  readonly preparedStatements: boolean;
  /** Holds the embedded database and the logs. */
  readonly dataFolder: string;
  /** An invented village in a new database, and its sign-ins printed. */
  readonly demo: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** What this process does: serve, work on reminders and mails, or both. */
  readonly role: (typeof roles)[number];
  /** Where mails are handed over, with account and password if it wants any. Null: they wait. */
  readonly smtpUrl: string | null;
  /** Whom mails come from. */
  readonly mailFrom: { readonly name: string; readonly address: string };
  /** Whether the addresses that a proxy reports may be believed. */
  readonly trustProxy: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = (name: string) => env[name]?.trim() || null;
  const databaseUrl = postgres('DATABASE_URL', given('DATABASE_URL'));
  const port = wholeNumber('PORT', given('PORT') ?? '4000', 1, 65_535);
  const publicUrl = webAddress('PUBLIC_URL', given('PUBLIC_URL') ?? `http://localhost:${port}`);
  return {
    port,
    host: given('HOST') ?? '127.0.0.1',
    publicUrl,
    databaseUrl,
    databaseOwnerUrl: postgres('DATABASE_OWNER_URL', given('DATABASE_OWNER_URL')),
    databasePool: wholeNumber('DATABASE_POOL', given('DATABASE_POOL') ?? '10', 1, 1_000),
    preparedStatements: onOrOff('DATABASE_PREPARED_STATEMENTS', given('DATABASE_PREPARED_STATEMENTS') ?? 'on'),
    dataFolder: path.resolve(root, given('ENISHI_DATA') ?? '.data'),
    demo: onOrOff('ENISHI_DEMO', given('ENISHI_DEMO') ?? (databaseUrl ? 'off' : 'on')),
    logLevel: oneOf('LOG_LEVEL', given('LOG_LEVEL') ?? 'info', logLevels),
    role: oneOf('ENISHI_ROLE', given('ENISHI_ROLE') ?? 'both', roles),
    smtpUrl: smtp('SMTP_URL', given('SMTP_URL')),
    mailFrom: mailAddress('MAIL_FROM', given('MAIL_FROM') ?? `Enishi <enishi@${new URL(publicUrl).hostname}>`),
    trustProxy: onOrOff('TRUST_PROXY', given('TRUST_PROXY') ?? 'off'),
  };
}

const refuse = (name: string, value: string, wanted: string): never => {
  throw new CannotContinue(`${name} is “${value}”, and must be ${wanted}.`);
};

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  const fits = /^\d+$/.test(value) && number >= least && number <= most;
  return fits ? number : refuse(name, value, `a whole number from ${least} to ${most}`);
}

const onOrOff = (name: string, value: string): boolean => oneOf(name, value, ['on', 'off'] as const) === 'on';

function oneOf<const T extends string>(name: string, value: string, choices: readonly T[]): T {
  return choices.find((choice) => choice === value.toLowerCase()) ?? refuse(name, value, choices.join(' or '));
}

function webAddress(name: string, value: string): string {
  const address = URL.parse(value);
  if (!address || !/^https?:$/.test(address.protocol))
    return refuse(name, value, 'an address such as https://enishi.example.jp');
  return value.replace(/\/+$/, '');
}

/** The value itself is not repeated: it holds a password. */
function postgres(name: string, value: string | null): string | null {
  if (value && !/^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new CannotContinue(`${name} must be an address such as postgres://user:password@host:5432/enishi.`);
  return value;
}

/** Nor is this. */
function smtp(name: string, value: string | null): string | null {
  const address = value === null ? null : URL.parse(value);
  if (value && (!/^smtps?:$/.test(address?.protocol ?? '') || !address?.hostname))
    throw new CannotContinue(`${name} must be an address such as smtps://user:password@mail.example.jp:465.`);
  return value;
}

function mailAddress(name: string, value: string): Settings['mailFrom'] {
  const found = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))$/u.exec(value);
  if (!found) return refuse(name, value, 'an address such as Enishi <enishi@example.jp>');
  return { name: found[1] || 'Enishi', address: found[2] ?? found[3]! };
}
