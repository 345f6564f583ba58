/** What a kind of change tells beside its day, its id and its kind; what it leaves out is null. */
interface Told {
  readonly on: string;
  readonly id: string;
  readonly kind: string;
  readonly by?: string;
  readonly reason?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
  readonly ordinal?: string;
  readonly role?: string;
  readonly step?: string;
  readonly fields?: string;
}

/** The columns of every branch, with the type that a null of theirs has. */
const COLUMNS = {
  by: 'uuid',
  reason: 'text',
  subject: 'text',
  from: 'text',
  to: 'text',
  fromOn: 'date',
  toOn: 'date',
  ordinal: 'int',
  role: 'text',
  step: 'text',
  fields: 'jsonb',
} as const;

export const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

export const tell = ({ on, id, kind, ...told }: Told, rest: string) =>
  `select ${on} as "on", ${id} as id, '${kind}' as kind, ${names
    .map((name) => `${told[name] ?? 'null'}::${COLUMNS[name]} as "${name}"`)
    .join(', ')} ${rest}`;

/** A moment as a day of the person's office. */
export const dayOf = (moment: string) => `(${moment} at time zone (select zone from s))::date`;
/** What begins later was known when it was written down. */
export const known = (on: string, writtenAt: string) => `least(${on}, ${dayOf(writtenAt)})`;
export const nameOf = (user: string) => `(select nu.name from app_user nu where nu.id = ${user})`;
