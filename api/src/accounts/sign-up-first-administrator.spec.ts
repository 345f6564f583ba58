import { describe, expect, it } from '@jest/globals';
import { firstAdministratorLink } from '../../../libs/launch/src/first-administrator.ts';
import { atTheDoor, codeOf, cookieIn } from '../testing/at-the-door.ts';
import { useServed } from '../testing/served.ts';
import { newToken } from './token.ts';

const served = useServed();
const door = atTheDoor(served);
const input = {
  officeName: '東日本本部',
  name: '高瀬 正樹',
  email: 'Takase@enishi.example',
  password: '梅の木の下で待ち合わせ三時',
};
const aLink = async () => {
  const url = await firstAdministratorLink((served.owner.options as { url: string }).url, 'http://localhost:4000');
  return url && url.split('#')[1]!;
};

describe('signing up the first administrator', () => {
  it('needs the link that the first start prints', async () => {
    for (const token of [newToken(), '']) {
      expect(codeOf(await door.signUpFirstAdministrator({ ...input, token }))).toEqual({
        code: 'LINK_INVALID',
        field: 'token',
      });
    }
    expect(await served.owner.query('select id from app_user')).toEqual([]);
  });

  it('makes one office with its days and its head, who administers it, and can be done once', async () => {
    const token = (await aLink())!;
    expect((await door.greet(token)).data).toEqual({
      oneTimeLink: { kind: 'FIRST_ADMINISTRATOR', name: null, email: null },
    });
    const answers = await Promise.all([
      door.signUpFirstAdministrator({ ...input, token }),
      door.signUpFirstAdministrator({ ...input, token, email: 'second@enishi.example' }),
    ]);
    const done = answers.filter(({ errors }) => !errors);
    expect(done).toHaveLength(1);
    expect(codeOf(answers.find(({ errors }) => errors)!)?.code).toBe('LINK_INVALID');

    const cookie = cookieIn(done[0]!);
    expect(await door.me(cookie)).toMatchObject({
      name: '高瀬 正樹',
      roles: expect.arrayContaining([
        { office: expect.objectContaining({ name: '東日本本部' }), role: 'MANAGER', grade: 'OFFICE' },
        { office: expect.objectContaining({ name: '東日本本部' }), role: 'ADMINISTRATOR', grade: null },
      ]),
    });
    const days = await door.send('{ officeDays(from: "2027-01-01", to: "2027-01-04") { day isBusiness } }', {}, cookie);
    expect(days.data).toMatchObject({ officeDays: [{}, {}, {}, { day: '2027-01-04', isBusiness: true }] });
    expect(await aLink()).toBeNull();
  });

  it('is over once there is a user, even with a link that is left', async () => {
    const token = newToken();
    await served.owner.query(
      `insert into one_time_link (id, kind, token_hash, expires_at)
       values (gen_random_uuid(), 'FIRST_ADMINISTRATOR', sha256($1::text::bytea), now() + interval '1 day')`,
      [token],
    );
    expect((await door.greet(token)).data).toEqual({ oneTimeLink: null });
    expect(codeOf(await door.signUpFirstAdministrator({ ...input, token }))?.code).toBe('LINK_INVALID');
  });
});
