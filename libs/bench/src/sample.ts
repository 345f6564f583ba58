import { createHash } from 'node:crypto';
import { connected } from '../../launch/src/postgres/setup.ts';

/** A person, and a coordinator of the person's office who asks. */
export interface Sample {
  readonly userId: string;
  readonly cookie: string;
  readonly personId: string;
  /** The newest line that the whole team reads. */
  readonly factId: string | null;
}

interface Row {
  readonly user_id: string;
  readonly number: number;
  readonly person_id: string;
  readonly fact_id: string | null;
}

/** Persons by chance, each with one of the five coordinators of the office. */
export const samplesOf = (ownerUrl: string, many: number): Promise<Sample[]> =>
  connected(ownerUrl, async (db) => {
    const { rows } = await db.query<Row>(
      `select u.user_id, u.number, p.id as person_id,
              (select f.id from fact f where f.person_id = p.id and f.is_current and f.audience <> 'SELF' and not f.is_sensitive
               order by f.held_on desc, f.id desc limit 1) as fact_id
       from (select id, office_id from person order by random() limit $1) p
       join lateral (
         select r.user_id, substring(a.email from '\\d+')::int as number
         from office_role r join app_user a on a.id = r.user_id
         where r.office_id = p.office_id and r.role = 'COORDINATOR' order by md5(p.id::text || r.id) limit 1) u on true`,
      [many],
    );
    return rows.map(({ user_id, number, person_id, fact_id }) => ({
      userId: user_id,
      cookie: cookieOf(number),
      personId: person_id,
      factId: fact_id,
    }));
  });

/** The generator writes the hash of the same token. */
export const cookieOf = (user: number): string =>
  `enishi=${createHash('sha256').update(`bench session ${user}`).digest('base64url')}`;

/** One after the other and round again, so that no two requests at a time are about the same person. */
export function inTurn<T>(all: readonly T[]): () => T {
  let at = 0;
  return () => all[at++ % all.length]!;
}
