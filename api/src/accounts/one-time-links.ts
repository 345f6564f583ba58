import type { LinkKind } from '#domain';
import { add } from '../core/add.ts';
import { Refused } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import type { Statement } from '../core/sql.ts';
import type { NobodysWork, Work } from '../core/work.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { hashOf, newToken } from './token.ts';

const A_DAY = 24 * 60 * 60 * 1000;
const LIFE = { INVITATION: 7 * A_DAY, PASSWORD_RESET: A_DAY } as const;

/** A link as it is handed over once; only the hash of its token is kept. */
export interface MadeLink {
  readonly kind: LinkKind;
  readonly token: string;
  readonly expiresAt: Date;
}

export interface LiveLink {
  readonly id: string;
  readonly kind: LinkKind;
  /** Whom it lets in. Null: the first administrator, who is nobody yet. */
  readonly userId: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

const LOCK: Statement = { name: 'link-lock', text: 'select id from app_user where id = $1 for update' };
const FORGET: Statement = {
  name: 'link-forget',
  text: 'delete from one_time_link where user_id is not distinct from $1 and used_at is null',
};
const LIVE = `l.used_at is null and l.expires_at > clock_now()
  and case when l.user_id is null then not exists (select from app_user)
           else exists (select from app_user u where u.id = l.user_id and u.deactivated_at is null) end`;
const LOOK_UP: Statement = {
  name: 'link-look-up',
  text: `select l.id, l.kind, l.user_id as "userId", u.name, u.email
         from one_time_link l left join app_user u on u.id = l.user_id
         where l.token_hash = $1 and ${LIVE}`,
};
const USE: Statement = {
  name: 'link-use',
  text: `update one_time_link l set used_at = clock_now() where l.id = $1 and ${LIVE} returning l.id`,
};

/** None of the links that this user has not used opens any longer. Null: those of the first administrator, who is nobody yet. */
export const forgetLinks = async ({ sql }: Pick<NobodysWork, 'sql'>, userId: string | null): Promise<void> =>
  void (await sql.rows(FORGET, [userId]));

/** Makes the one link by which this user may come in; an older one is dead. */
export async function makeLink(work: Work, kind: keyof typeof LIFE, userId: string): Promise<MadeLink> {
  const { sql, db, now, actor } = work;
  await sql.rows(LOCK, [userId]);
  await forgetLinks(work, userId);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LIFE[kind]);
  await add(db, OneTimeLink, { kind, tokenHash: hashOf(token), userId, madeById: actor.id, expiresAt });
  return { kind, token, expiresAt };
}

const MAILED: Statement = {
  name: 'link-mailed',
  text: `insert into one_time_link (id, kind, token_hash, user_id, expires_at)
         values ($1, 'PASSWORD_RESET', $2, $3, $4::timestamptz + interval '1 hour')`,
};

/** A link that goes by mail, for an hour. It leaves the others alone: anybody may ask for it who knows the address. */
export async function makeMailedLink({ sql, actor, now }: Pick<Work, 'sql' | 'actor' | 'now'>): Promise<string> {
  const token = newToken();
  await sql.rows(MAILED, [newId(), hashOf(token), actor.id, now]);
  return token;
}

/** Whom the link lets in; null where it is used, expired, unknown, or its user may not come in. Consumes nothing. */
export const liveLink = ({ sql }: NobodysWork, token: string): Promise<LiveLink | null> =>
  sql.row<LiveLink & object>(LOOK_UP, [hashOf(token)]);

/** The same for a command, which needs a link of its kind. */
export async function linkOf(work: NobodysWork, kind: LinkKind, token: string): Promise<LiveLink> {
  const link = await liveLink(work, token);
  if (link?.kind !== kind) throw new Refused('LINK_INVALID', 'token');
  return link;
}

/** Uses the link up. Of two who use it at the same moment, one is refused. */
export async function useUp(work: NobodysWork, { id, userId }: LiveLink): Promise<void> {
  if (!(await work.sql.row(USE, [id]))) throw new Refused('LINK_INVALID', 'token');
  await forgetLinks(work, userId);
}
