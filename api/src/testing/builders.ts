import { Grade, Role, type Day } from '#domain';
import { OfficeRole } from '../accounts/office-role.entity.ts';
import { Session } from '../accounts/session.entity.ts';
import { User } from '../accounts/user.entity.ts';
import { hashOf } from '../accounts/token.ts';
import { whoAsks } from '../accounts/who-asks.ts';
import { Assignment } from '../assignments/assignment.entity.ts';
import { ContractTerm } from '../assignments/contract-term.entity.ts';
import { Ownership } from '../assignments/ownership.entity.ts';
import { Client } from '../clients/client.entity.ts';
import { OrgUnit } from '../clients/org-unit.entity.ts';
import { Site } from '../clients/site.entity.ts';
import { Supervisor } from '../clients/supervisor.entity.ts';
import type { Actor } from '../core/actor.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import { Sql } from '../core/sql.ts';
import { Office } from '../offices/office.entity.ts';
import { Person } from '../people/person.entity.ts';
import type { TestDatabase } from './in-work.ts';
import { NOON } from './noon.ts';

/** The hash of a password that nobody knows: hashing one for every user would be the slowest part of every spec. */
const CHOSEN = '$argon2id$v=19$m=19456,t=2,p=1$wto0ZHm07ceYfPdC53LS1Q$FblTdjqky9dQP/o4akKaCbGhKim8ZsUqCLJt37fVVHE';

/** Builders make the ordinary thing; a test states only what matters to it. */

export const anOffice = ({ db }: TestDatabase, over: Partial<Office> = {}) =>
  add(db, Office, { name: '新宿支店', timeZone: 'Asia/Tokyo', ...over });

/** A colleague with one role in one office, signed in. */
export async function aUser(
  database: TestDatabase,
  office: Office,
  role: Role = 'COORDINATOR',
  grade?: Grade,
): Promise<Actor> {
  const { db, client } = database;
  const user = await add(db, User, { email: `${newId()}@enishi.example`, name: '水野 葵', passwordHash: CHOSEN });
  await giveRole(database, user.id, office, role, grade);
  const token = newId();
  await add(db, Session, { userId: user.id, tokenHash: hashOf(token), lastSeenAt: NOON });
  const actor = await whoAsks(new Sql(client, true), token, NOON);
  if (!actor) throw new Error('the builder made a user who cannot sign in');
  return actor;
}

/** Their account is closed; what is theirs stays as it is. */
export const isDeactivated = ({ db }: TestDatabase, { id }: Actor) =>
  db.update(User, { id }, { deactivatedAt: new Date('2026-11-21T00:00:00Z'), version: 2 });

export const giveRole = ({ db }: TestDatabase, userId: string, office: Office, role: Role, grade?: Grade) =>
  add(db, OfficeRole, { userId, officeId: office.id, role, grade: grade ?? (role === 'MANAGER' ? 'SECTION' : null) });

export const aPerson = ({ db }: TestDatabase, office: Office, over: Partial<Person> = {}) =>
  add(db, Person, { officeId: office.id, name: '森川 結衣', reading: 'もりかわ ゆい', ...over });

export async function aWorkplace({ db }: TestDatabase) {
  const client = await add(db, Client, { name: '青葉精機' });
  const site = await add(db, Site, { clientId: client.id, name: '立川工場', phone: '042-000-0000' });
  const orgUnit = await add(db, OrgUnit, { siteId: site.id, name: '品質管理課' });
  const supervisor = await add(db, Supervisor, { orgUnitId: orgUnit.id, name: '大槻 誠', reading: 'おおつき まこと' });
  return { client, site, orgUnit, supervisor };
}

interface Owners {
  readonly coordinator?: Actor;
  readonly sales?: Actor;
  readonly startedOn?: Day;
  readonly termToOn?: Day;
}

/** Work that began a month ago, with its first term and its owners. */
export async function anAssignment(database: TestDatabase, person: Person, owners: Owners = {}): Promise<Assignment> {
  const { db } = database;
  const { coordinator, sales, startedOn = '2026-10-21', termToOn = '2027-01-20' } = owners;
  const { orgUnit, supervisor } = await aWorkplace(database);
  const assignment = await add(db, Assignment, {
    personId: person.id,
    orgUnitId: orgUnit.id,
    supervisorId: supervisor.id,
    startedOn,
  });
  await add(db, ContractTerm, { assignmentId: assignment.id, ordinal: 1, fromOn: startedOn, toOn: termToOn });
  for (const [role, owner] of [
    ['COORDINATOR', coordinator],
    ['SALES', sales],
  ] as const) {
    if (owner) await anOwnership(database, assignment, role, owner, { sinceOn: startedOn });
  }
  return assignment;
}

export const anOwnership = (
  { db }: TestDatabase,
  assignment: Assignment,
  role: Role,
  owner: Actor,
  over: Partial<Ownership> = {},
) =>
  add(db, Ownership, {
    assignmentId: assignment.id,
    personId: assignment.personId,
    role,
    userId: owner.id,
    sinceOn: assignment.startedOn,
    ...over,
  });

/** A sales colleague who handed the person over this month: sees them still, and is in charge of nothing. */
export async function aSalesOwnerOfLately(database: TestDatabase, office: Office, person: Person): Promise<Actor> {
  const sales = await aUser(database, office, 'SALES');
  const assignment = await anAssignment(database, person, { startedOn: '2026-09-01' });
  await anOwnership(database, assignment, 'SALES', sales, { untilOn: '2026-11-01' });
  return sales;
}
