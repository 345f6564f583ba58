import { describe, expect, it } from '@jest/globals';
import { NotAllowed, NotFound } from '../core/errors.ts';
import { FollowUp } from '../follow-ups/index.ts';
import type { Actor } from '../core/actor.ts';
import { anOffice, aPerson, aUser } from '../testing/builders.ts';
import { aFollowUp } from '../testing/entry-builders.ts';
import { useDatabase } from '../testing/in-work.ts';
import { changeRoles } from './change-roles.ts';
import type { UserRoleInput } from './invite-user.input.ts';
import { OfficeRole } from './office-role.entity.ts';

const database = useDatabase();
const reason = '異動のため';

async function aScene() {
  const above = await anOffice(database);
  const office = await anOffice(database, { parentId: above.id });
  const other = await anOffice(database, { parentId: above.id });
  return {
    above,
    office,
    other,
    administrator: await aUser(database, above, 'ADMINISTRATOR'),
    head: await aUser(database, office, 'MANAGER', 'OFFICE'),
    user: await aUser(database, office),
  };
}

const giving = (actor: Actor, { id }: Actor, roles: UserRoleInput[], { version = 1, replacesHead = false } = {}) =>
  database.as(actor, (work) => changeRoles(work, { id, version, reason, roles, replacesHead }));

const rolesOf = async ({ id }: Actor) =>
  (await database.db.find(OfficeRole, { where: { userId: id }, order: { id: 'ASC' } })).map(
    ({ officeId, role, grade }) => ({ officeId, role, grade }),
  );

describe('changing the roles of a user', () => {
  it('gives them the new ones in that order, in the place of all they had', async () => {
    const { administrator, user, office, above } = await aScene();
    const roles = [
      { officeId: above.id, role: 'SALES', grade: null },
      { officeId: office.id, role: 'MANAGER', grade: 'SECTION' },
    ] as const;
    expect(await giving(administrator, user, [...roles])).toMatchObject({ version: 2, leaves: [] });
    expect(await rolesOf(user)).toEqual(roles);
  });

  it('hands what they may no longer keep to the head, and leaves them the rest', async () => {
    const { administrator, user, head, office, other } = await aScene();
    const lost = await aFollowUp(database, await aPerson(database, office), user);
    const kept = await aFollowUp(database, await aPerson(database, other), user);
    const { leaves } = await giving(administrator, user, [{ officeId: other.id, role: 'COORDINATOR' }]);
    expect(leaves).toMatchObject([{ office: { id: office.id }, head: { id: head.id }, followUps: 1 }]);
    const ownerOf = async (id: string) => (await database.db.findOneByOrFail(FollowUp, { id })).ownerId;
    expect([await ownerOf(lost.id), await ownerOf(kept.id)]).toEqual([head.id, user.id]);
  });

  it('lets somebody take over as head, who was not asked for by mistake; the one before becomes 部長', async () => {
    const { administrator, user, head, office } = await aScene();
    const asHead: UserRoleInput[] = [{ officeId: office.id, role: 'MANAGER', grade: 'OFFICE' }];
    await expect(giving(administrator, user, asHead)).rejects.toMatchObject({
      code: 'OFFICE_HAS_A_HEAD',
      field: 'roles.0.grade',
    });
    await giving(administrator, user, asHead, { replacesHead: true });
    expect(await rolesOf(user)).toMatchObject([{ grade: 'OFFICE' }]);
    expect(await rolesOf(head)).toMatchObject([{ grade: 'DEPARTMENT' }]);
  });

  it('leaves no office without its head, and nobody without an administrator', async () => {
    const { administrator, head, office, above } = await aScene();
    const asSales = (officeId: string): UserRoleInput[] => [{ officeId, role: 'SALES' }];
    await expect(giving(administrator, head, asSales(office.id))).rejects.toMatchObject({
      code: 'OFFICE_NEEDS_A_HEAD',
    });
    await expect(giving(administrator, administrator, asSales(above.id))).rejects.toMatchObject({
      code: 'LAST_ADMINISTRATOR',
    });
    expect(await rolesOf(administrator)).toMatchObject([{ role: 'ADMINISTRATOR' }]);
  });

  it.each([
    ['GRADE_MISSING', 'roles.0.grade', { role: 'MANAGER' }],
    ['GRADE_FOR_MANAGERS_ONLY', 'roles.0.grade', { role: 'SALES', grade: 'SECTION' }],
  ] as const)('refuses with %s at %s', async (code, field, role) => {
    const { administrator, user, office } = await aScene();
    await expect(giving(administrator, user, [{ officeId: office.id, ...role }])).rejects.toMatchObject({
      code,
      field,
    });
  });

  it('is for administrators, of users and in offices that they look after', async () => {
    const { administrator, user, head, office } = await aScene();
    const roles: UserRoleInput[] = [{ officeId: office.id, role: 'SALES' }];
    await expect(giving(head, user, roles)).rejects.toBeInstanceOf(NotAllowed);
    const elsewhere = await anOffice(database);
    const stranger = await aUser(database, elsewhere, 'ADMINISTRATOR');
    await expect(giving(stranger, user, roles)).rejects.toBeInstanceOf(NotFound);
    await expect(giving(administrator, user, [{ officeId: elsewhere.id, role: 'SALES' }])).rejects.toBeInstanceOf(
      NotFound,
    );
    await expect(giving(administrator, user, roles, { version: 9 })).rejects.toMatchObject({
      code: 'CONFLICT',
      theirs: { id: user.id, version: 1, roles: [{ officeId: office.id, role: 'COORDINATOR', grade: null }] },
    });
    expect(await rolesOf(user)).toMatchObject([{ role: 'COORDINATOR' }]);
  });
});
