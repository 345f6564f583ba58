import { beforeAll, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { poolOf } from '../core/work.ts';
import type { Office } from '../offices/index.ts';
import { resetMail } from '../own-mails/index.ts';
import { aMember, atTheDoor, codeOf, cookieIn, ownerOf } from '../testing/at-the-door.ts';
import { anOffice } from '../testing/builders.ts';
import { useMailing } from '../testing/mailing.ts';
import { useServed } from '../testing/served.ts';
import { User } from './user.entity.ts';

const served = useServed();
const mailing = useMailing();
const door = atTheDoor(served);
const NEW = '梅の木の下で待ち合わせ三時';

let office: Office;
beforeAll(async () => {
  office = await anOffice(ownerOf(served));
});

const reminders = async ({ id }: User) =>
  (await served.owner.query<{ id: string }[]>(`select id from reminder where recipient_id = $1`, [id])).length;

/** The links in the mails that went by now. */
async function links(): Promise<string[]> {
  const told = { composers: { PASSWORD_RESET: resetMail('https://enishi.example') } };
  await mailing.round(mailing.worker({ told, pool: poolOf(served.owner) }));
  const read = await Promise.all(mailing.received.map(({ raw }) => PostalMime.parse(raw)));
  return read.map(({ text }) => /https:\/\/enishi\.example\/reset#([\w-]{43})/.exec(text ?? '')![1]!);
}

describe('a forgotten password', () => {
  it('is replaced by the link that a mail brings, once', async () => {
    await mailing.serve();
    const { email } = await aMember(served, office);
    expect((await door.askForReset(` ${email.toUpperCase()} `)).data).toEqual({ askForReset: true });
    const [token = ''] = await links();
    expect(mailing.received).toMatchObject([{ to: email }]);
    const answer = await door.resetPassword({ token, password: NEW });
    expect(await door.me(cookieIn(answer))).toMatchObject({ email });
    expect(codeOf(await door.resetPassword({ token, password: NEW }))).toMatchObject({ code: 'LINK_INVALID' });
  });

  it('is answered alike whoever has the address, and nobody gets a mail who may not come in', async () => {
    await mailing.serve();
    const left = await aMember(served, office, { deactivatedAt: new Date() });
    const invited = await aMember(served, office, { passwordHash: null });
    for (const email of [left.email, invited.email, 'nobody@enishi.example'])
      expect((await door.askForReset(email)).data).toEqual({ askForReset: true });
    expect(await links()).toEqual([]);
  });

  it('brings three mails an hour at most, and no link that was asked for two hours ago', async () => {
    await mailing.serve();
    const member = await aMember(served, office);
    for (let nth = 0; nth < 5; nth += 1) await door.askForReset(member.email);
    expect(await reminders(member)).toBe(3);
    await served.owner.query(`update reminder set due_at = due_at - interval '3 hours'`);
    expect(await links()).toEqual([]);
  });

  it('leaves the links alone that were made before, until one of them is used', async () => {
    await mailing.serve();
    const { email } = await aMember(served, office);
    await door.askForReset(email);
    await door.askForReset(email);
    const [first = '', second = ''] = await links();
    expect((await door.greet(first)).data).toMatchObject({ oneTimeLink: { email } });
    await door.resetPassword({ token: second, password: NEW });
    expect((await door.greet(first)).data).toEqual({ oneTimeLink: null });
  });

  it('may not be asked about too often from one network', async () => {
    const answers = [];
    for (let nth = 0; nth < 32; nth += 1) answers.push(await door.askForReset(`who${nth}@enishi.example`));
    expect(codeOf(answers.at(-1)!)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });
});
