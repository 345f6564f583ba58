import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { clock } from '../core/clock.ts';
import type { Office } from '../offices/index.ts';
import { aMember, atTheDoor, codeOf, cookieIn, ownerOf, PASSWORD } from '../testing/at-the-door.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useServed } from '../testing/served.ts';
import { OfficeRole } from './office-role.entity.ts';
import { Session } from './session.entity.ts';
import { newToken } from './token.ts';
import { User } from './user.entity.ts';
import { hashOf } from './token.ts';
import { add } from '../core/add.ts';

const served = useServed();
const door = atTheDoor(served);
const NEW = '梅の木の下で待ち合わせ三時';

let office: Office;
let administrator: Actor;
let cookie: string;
beforeAll(async () => {
  office = await anOffice(ownerOf(served));
  administrator = await aUser(ownerOf(served), office, 'ADMINISTRATOR');
  const token = newToken();
  await add(ownerOf(served).db, Session, {
    userId: administrator.id,
    tokenHash: hashOf(token),
    lastSeenAt: new Date(),
  });
  cookie = `enishi=${token}`;
});

let mails = 0;
const aMail = () => `new${++mails}@enishi.example`;
const tokenIn = (url: string) => url.split('#')[1]!;

async function invited(email = aMail()) {
  const input = { email, name: '小川 翠', roles: [{ officeId: office.id, role: 'COORDINATOR' }] };
  const invite = 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { url expiresAt } }';
  const { data } = await door.send(invite, { input }, cookie);
  const link = data!.inviteUser as { url: string; expiresAt: string };
  return { email, link, token: tokenIn(link.url) };
}

async function resetFor({ id }: Pick<User, 'id'>) {
  const make = 'mutation ($input: MakeResetLinkInput!) { makeResetLink(input: $input) { url expiresAt } }';
  const { data } = await door.send(make, { input: { userId: id } }, cookie);
  const link = data!.makeResetLink as { url: string; expiresAt: string };
  return { link, token: tokenIn(link.url) };
}

const isDead = (answer: Parameters<typeof codeOf>[0]) =>
  expect(codeOf(answer)).toEqual({ code: 'LINK_INVALID', field: 'token' });

describe('an invitation', () => {
  it('greets without being used up, however often it is opened', async () => {
    const { email, token } = await invited();
    for (let nth = 0; nth < 3; nth += 1) {
      expect((await door.greet(token)).data).toEqual({ oneTimeLink: { kind: 'INVITATION', name: '小川 翠', email } });
    }
    expect((await door.acceptInvitation({ token, name: '小川 みどり', password: NEW })).errors).toBeUndefined();
  });

  it('lets its user in with a name and a password, and with the roles of the invitation alone', async () => {
    const { email, token } = await invited();
    const raised = { token, name: '小川 翠', password: NEW, roles: [{ officeId: office.id, role: 'ADMINISTRATOR' }] };
    expect((await door.acceptInvitation(raised)).errors).toHaveLength(1);

    const answer = await door.acceptInvitation({ token, name: ' 小川  翠 ', password: NEW });
    expect(answer.data).toMatchObject({ acceptInvitation: { email, roles: [{ role: 'COORDINATOR' }] } });
    expect(await door.me(cookieIn(answer))).toMatchObject({ email });
    expect((await door.signIn({ email, password: NEW })).errors).toBeUndefined();
  });

  it('stands behind # in an address of ours, for a week, and only its hash is kept', async () => {
    const { link, token } = await invited();
    expect(link.url).toMatch(/^http:\/\/localhost:4000\/invitation#[\w-]{43}$/);
    const days = (Date.parse(link.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    const [{ found }] = await served.owner.query(
      'select count(*)::int as found from one_time_link where token_hash = $1',
      [hashOf(token)],
    );
    expect(found).toBe(1);
  });

  it('is dead once it was used, once it is too old, and where nobody made it', async () => {
    const { token } = await invited();
    const late = await invited();
    await door.acceptInvitation({ token, name: '小川 翠', password: NEW });
    const goOn = clock.stopAt(new Date(Date.now() + 8 * 86_400_000));
    isDead(await door.acceptInvitation({ token: late.token, name: '小川 翠', password: NEW }));
    expect((await door.greet(late.token)).data).toEqual({ oneTimeLink: null });
    goOn();

    for (const dead of [token, newToken(), '']) {
      isDead(await door.acceptInvitation({ token: dead, name: '小川 翠', password: NEW }));
      expect((await door.greet(dead)).data).toEqual({ oneTimeLink: null });
    }
  });

  it('is no link for a new password, nor the other way round', async () => {
    isDead(await door.resetPassword({ token: (await invited()).token, password: NEW }));
    const { token } = await resetFor(await aMember(served, office));
    isDead(await door.acceptInvitation({ token, name: '小川 翠', password: NEW }));
  });

  it('is not used up by a password that is refused', async () => {
    const { token } = await invited();
    const refused = await door.acceptInvitation({ token, name: '小川 翠', password: '短い' });
    expect(codeOf(refused)).toEqual({ code: 'PASSWORD_TOO_SHORT', field: 'password' });
    expect((await door.acceptInvitation({ token, name: '小川 翠', password: NEW })).errors).toBeUndefined();
  });

  it('lets one of two in who use it at the same moment', async () => {
    const { email, token } = await invited();
    const answers = await Promise.all(
      ['小川 翠', '小川 碧'].map((name) => door.acceptInvitation({ token, name, password: NEW })),
    );
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    isDead(answers.find(({ errors }) => errors)!);
    const { id } = await served.owner.manager.findOneByOrFail(User, { email });
    expect(await served.owner.manager.countBy(Session, { userId: id })).toBe(1);
    expect(await served.owner.manager.countBy(OfficeRole, { userId: id })).toBe(1);
  });

  it('is made again for somebody who never came in, and then the first one is dead', async () => {
    const { email, token } = await invited();
    const again = await resetFor(await served.owner.manager.findOneByOrFail(User, { email }));
    expect(again.link.url).toContain('/invitation#');
    isDead(await door.acceptInvitation({ token, name: '小川 翠', password: NEW }));
    expect(
      (await door.acceptInvitation({ token: again.token, name: '小川 翠', password: NEW })).errors,
    ).toBeUndefined();
  });
});

describe('a link for a new password', () => {
  it('replaces the password, ends every session of the old one, and signs in', async () => {
    const user = await aMember(served, office);
    const old = cookieIn(await door.signIn({ email: user.email, password: PASSWORD }));
    const { link, token } = await resetFor(user);
    expect(link.url).toContain('http://localhost:4000/reset#');
    expect(Date.parse(link.expiresAt) - Date.now()).toBeLessThanOrEqual(86_400_000);

    const answer = await door.resetPassword({ token, password: NEW });
    expect(await door.me(old)).toBeNull();
    expect(await door.me(cookieIn(answer))).toMatchObject({ id: user.id });
    expect(codeOf(await door.signIn({ email: user.email, password: PASSWORD }))).toEqual({ code: 'SIGN_IN_FAILED' });
    expect((await door.signIn({ email: user.email, password: NEW })).errors).toBeUndefined();
  });

  it('kills the one made before it, and both are dead after use', async () => {
    const user = await aMember(served, office);
    const older = await resetFor(user);
    const newer = await resetFor(user);
    isDead(await door.resetPassword({ token: older.token, password: NEW }));
    expect((await door.resetPassword({ token: newer.token, password: NEW })).errors).toBeUndefined();
    isDead(await door.resetPassword({ token: newer.token, password: NEW }));
  });

  it('is dead after a day, and where its user was deactivated meanwhile', async () => {
    const [late, gone] = [await aMember(served, office), await aMember(served, office)];
    const links = [await resetFor(late), await resetFor(gone)];
    await served.owner.query('update app_user set deactivated_at = now(), version = 2 where id = $1', [gone.id]);
    isDead(await door.resetPassword({ token: links[1]!.token, password: NEW }));

    const goOn = clock.stopAt(new Date(Date.now() + 25 * 3_600_000));
    isDead(await door.resetPassword({ token: links[0]!.token, password: NEW }));
    goOn();
  });

  it('changes the password of its own user alone', async () => {
    const [mine, other] = [await aMember(served, office), await aMember(served, office)];
    const { token } = await resetFor(mine);
    await door.resetPassword({ token, password: NEW });
    expect((await door.signIn({ email: other.email, password: PASSWORD })).errors).toBeUndefined();
  });
});
