import { describe, expect, it } from '@jest/globals';
import { addOffice } from '../offices/index.ts';
import type { Actor } from '../core/actor.ts';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { newId } from '../core/id.ts';
import { anOffice, aUser, giveRole } from '../testing/builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { colleagues } from './colleagues.ts';
import type { UserRoleInput } from './invite-user.input.ts';
import { inviteUser } from './invite-user.ts';
import { makeResetLink } from './make-reset-link.ts';
import { OfficeRole } from './office-role.entity.ts';
import { OneTimeLink } from './one-time-link.entity.ts';
import { User } from './user.entity.ts';
import { users } from './users.ts';
import { hashOf } from './token.ts';

const database = useDatabase();
const email = 'ogawa@enishi.example';
const inviting = (actor: Actor, roles: UserRoleInput[], over = {}) =>
  database.as(actor, (work) => inviteUser(work, { email, name: '小川 翠', roles, ...over }));
const theUser = () => database.db.findOneByOrFail(User, { email });

describe('inviting a user', () => {
  it('keeps the user with their roles and gives a link whose hash alone is kept', async () => {
    const office = await anOffice(database);
    const below = await anOffice(database, { parentId: office.id });
    const actor = await aUser(database, office, 'ADMINISTRATOR');
    const link = await inviting(actor, [
      { officeId: below.id, role: 'MANAGER', grade: 'SECTION' },
      { officeId: office.id, role: 'COORDINATOR' },
    ]);

    const { id, passwordHash } = await theUser();
    expect(passwordHash).toBeNull();
    expect(await database.db.find(OfficeRole, { where: { userId: id }, order: { id: 'asc' } })).toMatchObject([
      { officeId: below.id, role: 'MANAGER', grade: 'SECTION' },
      { officeId: office.id, role: 'COORDINATOR', grade: null },
    ]);
    expect(await database.db.findBy(OneTimeLink, { userId: id })).toMatchObject([
      { kind: 'INVITATION', tokenHash: hashOf(link.token), madeById: actor.id, usedAt: null },
    ]);
  });

  it.each([
    ['GRADE_MISSING', 'roles.0.grade', [{ role: 'MANAGER' }]],
    ['GRADE_FOR_MANAGERS_ONLY', 'roles.1.grade', [{ role: 'SALES' }, { role: 'COORDINATOR', grade: 'SECTION' }]],
    ['ROLE_GIVEN_TWICE', 'roles.1.role', [{ role: 'SALES' }, { role: 'SALES' }]],
  ] as const)('is refused with %s at %s', async (code, field, roles) => {
    const office = await anOffice(database);
    const actor = await aUser(database, office, 'ADMINISTRATOR');
    const given = roles.map((it) => ({ ...it, officeId: office.id }));
    await expect(inviting(actor, given)).rejects.toMatchObject({ code, field });
  });

  it('gives an office no second head', async () => {
    const office = await anOffice(database);
    const actor = await aUser(database, office, 'ADMINISTRATOR');
    await aUser(database, office, 'MANAGER', 'OFFICE');
    const roles: UserRoleInput[] = [
      { officeId: office.id, role: 'SALES' },
      { officeId: office.id, role: 'MANAGER', grade: 'OFFICE' },
    ];
    await expect(inviting(actor, roles)).rejects.toMatchObject({ code: 'OFFICE_HAS_A_HEAD', field: 'roles.1.grade' });
    expect(await database.db.countBy(User, { email })).toBe(0);
  });

  it('tells an administrator, and nobody else, that a mail address is taken', async () => {
    const office = await anOffice(database);
    const roles: UserRoleInput[] = [{ officeId: office.id, role: 'SALES' }];
    await inviting(await aUser(database, office, 'ADMINISTRATOR'), roles);

    const other = await anOffice(database);
    const another = await aUser(database, other, 'ADMINISTRATOR');
    await expect(inviting(another, [{ officeId: other.id, role: 'SALES' }])).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
      field: 'email',
    });
    await expect(inviting(await aUser(database, office, 'MANAGER'), roles)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('reaches no office that one does not administer', async () => {
    const office = await anOffice(database);
    const branch = await anOffice(database, { parentId: office.id });
    const actor = await aUser(database, branch, 'ADMINISTRATOR');
    for (const officeId of [office.id, (await anOffice(database)).id, newId()]) {
      const roles: UserRoleInput[] = [
        { officeId: branch.id, role: 'SALES' },
        { officeId, role: 'ADMINISTRATOR' },
      ];
      await expect(inviting(actor, roles)).rejects.toBeInstanceOf(NotFound);
    }
    expect(await database.db.countBy(User, { email })).toBe(0);
  });

  it('works in an office that was added a moment ago', async () => {
    const actor = await aUser(database, await anOffice(database), 'ADMINISTRATOR');
    const added = await database.as(actor, (work) => addOffice(work, { name: '札幌支店', timeZone: 'Asia/Tokyo' }));
    const now = { ...actor, teamOffices: [...actor.teamOffices, added.id] };
    expect(await inviting(now, [{ officeId: added.id, role: 'SALES' }])).toMatchObject({ kind: 'INVITATION' });
  });
});

describe('looking after users', () => {
  it('is for administrators, of the users whose every role lies in their offices', async () => {
    const office = await anOffice(database);
    const branch = await anOffice(database, { parentId: office.id });
    const actor = await aUser(database, branch, 'ADMINISTRATOR');
    const mine = await aUser(database, branch, 'SALES');
    const shared = await aUser(database, branch, 'SALES');
    await giveRole(database, shared.id, office, 'SALES');
    const elsewhere = await aUser(database, await anOffice(database), 'SALES');

    const { nodes: found } = await database.as(actor, (look) => users(look));
    expect(found.map(({ id }) => id).sort()).toEqual([actor.id, mine.id].sort());
    expect(found.find(({ id }) => id === mine.id)).toMatchObject({ isActive: true, hasSignedUp: true });

    for (const userId of [shared.id, elsewhere.id, newId()]) {
      await expect(database.as(actor, (work) => makeResetLink(work, { userId }))).rejects.toBeInstanceOf(NotFound);
    }
    expect(await database.db.count(OneTimeLink)).toBe(0);
    expect(await database.as(actor, (work) => makeResetLink(work, { userId: mine.id }))).toMatchObject({
      kind: 'PASSWORD_RESET',
    });
    await database.client.query('update app_user set password_hash = null, version = 2 where id = $1', [mine.id]);
    expect(await database.as(actor, (work) => makeResetLink(work, { userId: mine.id }))).toMatchObject({
      kind: 'INVITATION',
    });
  });

  it('is not for others, and makes no link for somebody deactivated', async () => {
    const office = await anOffice(database);
    const manager = await aUser(database, office, 'MANAGER', 'OFFICE');
    const target = await aUser(database, office, 'SALES');
    await expect(database.as(manager, users)).rejects.toBeInstanceOf(NotAllowed);
    await expect(database.as(manager, (work) => makeResetLink(work, { userId: target.id }))).rejects.toBeInstanceOf(
      NotAllowed,
    );

    await database.client.query('update app_user set deactivated_at = now(), version = 2 where id = $1', [target.id]);
    const actor = await aUser(database, office, 'ADMINISTRATOR');
    await expect(database.as(actor, (work) => makeResetLink(work, { userId: target.id }))).rejects.toBeInstanceOf(
      NotAllowed,
    );
  });
});

describe('my colleagues', () => {
  it('are those who keep in touch with people in my offices, above and below, myself among them', async () => {
    const head = await anOffice(database);
    const office = await anOffice(database, { parentId: head.id });
    const team = await anOffice(database, { parentId: office.id });
    const sister = await anOffice(database, { parentId: head.id });
    const actor = await aUser(database, office);
    const near = [actor, await aUser(database, head, 'MANAGER'), await aUser(database, team, 'SALES')];
    const gone = await aUser(database, office);
    await database.client.query('update app_user set deactivated_at = now(), version = 2 where id = $1', [gone.id]);
    await aUser(database, sister);
    await aUser(database, office, 'PROGRAM_OWNER');
    const invited = await aUser(database, office);
    await database.client.query('update app_user set password_hash = null, version = 2 where id = $1', [invited.id]);

    const found = await database.as(actor, colleagues);
    expect(found.map(({ id }) => id).sort()).toEqual(near.map(({ id }) => id).sort());
  });
});
