import type { Actor } from '../../core/actor.ts';
import { Sql } from '../../core/sql.ts';
import { whoActs } from '../../core/who-acts.ts';
import type { Work } from '../../core/work.ts';
import { fillOfficeDays, type Office } from '../../offices/index.ts';
import { actingAs } from '../acting.ts';
import { anOffice, aUser, giveRole } from '../builders.ts';
import type { TestDatabase } from '../in-work.ts';
import { NOON } from '../noon.ts';

export type Name = 'ann' | 'ben' | 'manager' | 'head';

/** An office with its days and its people; all is committed. */
export interface Walked {
  readonly database: TestDatabase;
  readonly office: Office;
  readonly team: Readonly<Record<Name, Actor>>;
  /** A command by somebody at a moment, in one transaction. */
  readonly does: <T>(who: Name, at: Date, deed: (work: Work) => Promise<T>) => Promise<T>;
}

/** Each walk begins in a new office: whoever was in one before is gone, and so is all that they owed. */
const FORGET = `
  update person set archived_at = clock_now(), archive_reason = '前の拠点', version = version + 1 where archived_at is null;
  update app_user set deactivated_at = coalesce(deactivated_at, clock_now()), email = id || '@enishi.example', version = version + 1`;

export async function aNewOffice(database: TestDatabase): Promise<Walked> {
  const { client } = database;
  await client.query(FORGET);
  const office = await anOffice(database);
  await fillOfficeDays({ sql: new Sql(client, true), now: NOON }, [office.id]);
  const named = async (name: Name, user: Promise<Actor>) => {
    const { id } = await user;
    await client.query('update app_user set email = $2, version = version + 1 where id = $1', [
      id,
      `${name}@enishi.example`,
    ]);
    return user;
  };
  const team = {
    ann: await named('ann', aUser(database, office)),
    ben: await named('ben', aUser(database, office)),
    manager: await named('manager', aUser(database, office, 'MANAGER', 'SECTION')),
    head: await named('head', aUser(database, office, 'MANAGER', 'OFFICE')),
  };
  await giveRole(database, team.head.id, office, 'ADMINISTRATOR');
  return {
    ...{ database, office, team },
    async does(who, at, deed) {
      const actor = (await whoActs(new Sql(client, true), team[who].id))!;
      await client.query('begin');
      const answer = await actingAs(database, actor, deed, at);
      await client.query('commit');
      return answer;
    },
  };
}
