import { beforeAll, describe, expect, it } from '@jest/globals';
import { clock } from '../core/clock.ts';
import type { Office } from '../offices/index.ts';
import { aMember, atTheDoor, codeOf, cookieIn, ownerOf, PASSWORD } from '../testing/at-the-door.ts';
import { anOffice, giveRole } from '../testing/builders.ts';
import { useServed } from '../testing/served.ts';
import { IDLE_DAYS, SESSION_DAYS } from './who-asks.ts';

const served = useServed();
const door = atTheDoor(served);
const run = (sql: string, values: unknown[]) => served.owner.query(sql, values);

let office: Office;
beforeAll(async () => {
  office = await anOffice(ownerOf(served));
});

describe('signing in', () => {
  it('begins a session and says who I am', async () => {
    const user = await aMember(served, office);
    const answer = await door.signIn({ email: ` ${user.email.toUpperCase()} `, password: PASSWORD });
    expect(answer.data).toMatchObject({
      signIn: {
        id: user.id,
        roles: [{ office: { id: office.id, name: office.name }, role: 'COORDINATOR', grade: null }],
      },
    });
    expect(await door.me(cookieIn(answer))).toMatchObject({ id: user.id });
    expect(await door.me()).toBeNull();
  });

  it('keeps only the hash of the token', async () => {
    const user = await aMember(served, office);
    const token = cookieIn(await door.signIn({ email: user.email, password: PASSWORD })).split('=')[1]!;
    const [row] = await run('select token_hash from session where user_id = $1', [user.id]);
    expect(token).toHaveLength(43);
    expect(row.token_hash).toHaveLength(32);
    expect(row.token_hash.toString()).not.toContain(token);
  });

  it('never takes over a token that was there before, and ends the session that it opened', async () => {
    const [first, second] = [await aMember(served, office), await aMember(served, office)];
    const preset = `enishi=${'x'.repeat(43)}`;
    const old = cookieIn(await door.signIn({ email: first.email, password: PASSWORD }, preset));
    expect(old).not.toBe(preset);

    const fresh = cookieIn(await door.signIn({ email: second.email, password: PASSWORD }, old));
    expect(await door.me(preset)).toBeNull();
    expect(await door.me(old)).toBeNull();
    expect(await door.me(fresh)).toMatchObject({ id: second.id });
  });

  it('fails in one and the same way, whatever was wrong', async () => {
    const member = await aMember(served, office);
    const invited = await aMember(served, office, { passwordHash: null });
    const gone = await aMember(served, office, { deactivatedAt: new Date() });
    const attempts = [
      { email: member.email, password: `${PASSWORD}!` },
      { email: invited.email, password: PASSWORD },
      { email: gone.email, password: PASSWORD },
      { email: 'nobody@enishi.example', password: PASSWORD },
      { email: '', password: '' },
      { email: "' or true --", password: '\u0000'.repeat(2000) },
    ];
    const answers = [];
    for (const attempt of attempts) answers.push(await door.signIn(attempt));

    expect(new Set(answers.map(({ text, status }) => `${status} ${text}`)).size).toBe(1);
    expect(codeOf(answers[0]!)).toEqual({ code: 'SIGN_IN_FAILED' });
    for (const { headers } of answers) expect(headers['set-cookie']).toBeUndefined();
  });

  it('leaves a row in the audit, with no mail address in it', async () => {
    const user = await aMember(served, office);
    await door.signIn({ email: user.email, password: 'not the right one' });
    await door.signIn({ email: user.email, password: PASSWORD });
    const rows = await run('select * from audit_event where subject_id = $1 order by id', [user.id]);
    expect(rows).toMatchObject([
      { action: 'signInFailed', actor_id: null },
      { action: 'signIn', actor_id: user.id },
      { action: 'me', actor_id: user.id },
    ]);
    expect(JSON.stringify(rows)).not.toContain('@');
  });

  it('is slowed after ten wrong passwords, and says when to come again', async () => {
    const { email } = await aMember(served, office);
    for (let nth = 0; nth < 10; nth += 1) await door.signIn({ email, password: `wrong ${nth}` });
    const answer = await door.signIn({ email, password: PASSWORD });
    expect(codeOf(answer)).toEqual({ code: 'TOO_MANY_ATTEMPTS' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(60);
  });
});

describe('a colleague who leaves', () => {
  const deed = (name: string) =>
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { version } }`;

  it('is signed out everywhere, does not come in again, and does once they are back', async () => {
    const leaver = await aMember(served, office);
    const administrator = await aMember(served, office);
    await giveRole(ownerOf(served), administrator.id, office, 'ADMINISTRATOR');
    const signIn = ({ email }: { email: string }) => door.signIn({ email, password: PASSWORD });
    const [cookie, admin] = [cookieIn(await signIn(leaver)), cookieIn(await signIn(administrator))];

    const input = { id: leaver.id, version: 1 };
    const left = await door.send(deed('deactivateUser'), { input: { ...input, reason: '退職のため' } }, admin);
    expect(left.data).toEqual({ deactivateUser: { version: 2 } });
    expect(await door.me(cookie)).toBeNull();
    expect(codeOf(await signIn(leaver))).toEqual({ code: 'SIGN_IN_FAILED' });
    expect(await run('select id from session where user_id = $1', [leaver.id])).toEqual([]);

    await door.send(deed('reactivateUser'), { input: { ...input, version: 2 } }, admin);
    expect(await door.me(cookie)).toBeNull();
    expect((await signIn(leaver)).data).toMatchObject({ signIn: { id: leaver.id } });
  });
});

describe('a session', () => {
  const signedIn = async () => {
    const user = await aMember(served, office);
    return { user, cookie: cookieIn(await door.signIn({ email: user.email, password: PASSWORD })) };
  };
  const again = async (email: string) => cookieIn(await door.signIn({ email, password: PASSWORD }));

  it('ends with signing out, and other devices stay signed in', async () => {
    const { user, cookie } = await signedIn();
    const phone = await again(user.email);
    const answer = await door.signOut(cookie);

    expect(answer.data).toEqual({ signOut: true });
    expect(String(answer.headers['set-cookie'])).toMatch(/^enishi=; Max-Age=0/);
    expect(await door.me(cookie)).toBeNull();
    expect(await door.me(phone)).toMatchObject({ id: user.id });
  });

  it('ends on every device with signing out everywhere', async () => {
    const { user, cookie } = await signedIn();
    const phone = await again(user.email);
    await door.signOut(phone, 'signOutEverywhere');
    expect(await door.me(cookie)).toBeNull();
    expect(await door.me(phone)).toBeNull();
  });

  it('opens nothing from the moment at which its user is deactivated', async () => {
    const { user, cookie } = await signedIn();
    await run('update app_user set deactivated_at = now(), version = version + 1 where id = $1', [user.id]);
    expect(await door.me(cookie)).toBeNull();
    expect(codeOf(await door.send('{ colleagues { id } }', {}, cookie))).toEqual({ code: 'SIGNED_OUT' });
  });

  it('loses a role from the moment at which it is taken', async () => {
    const { user, cookie } = await signedIn();
    expect(await door.me(cookie)).toMatchObject({ roles: [{ role: 'COORDINATOR' }] });
    await run('delete from office_role where user_id = $1', [user.id]);
    expect(await door.me(cookie)).toMatchObject({ roles: [] });
  });

  it('idles out, and ends in any case', async () => {
    const { user, cookie } = await signedIn();
    const after = async (days: number) => {
      const goOn = clock.stopAt(new Date(Date.now() + days * 86_400_000));
      const found = await door.me(cookie);
      goOn();
      return found;
    };
    expect(await after(IDLE_DAYS + 1)).toBeNull();
    for (let day = 10; day < SESSION_DAYS; day += 10) expect(await after(day)).toMatchObject({ id: user.id });
    expect(await after(SESSION_DAYS + 1)).toBeNull();
  });

  it('keeps the language that one chooses', async () => {
    const { cookie } = await signedIn();
    const change = 'mutation { changeLanguage(input: { language: en }) { language } }';
    expect((await door.send(change, {}, cookie)).data).toEqual({ changeLanguage: { language: 'en' } });
    expect((await door.send('{ me { language isDemo timeZone today } }', {}, cookie)).data).toMatchObject({
      me: { language: 'en', isDemo: false, timeZone: 'Asia/Tokyo', today: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
  });
});
