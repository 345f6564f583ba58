import { beforeEach, describe, expect, it } from '@jest/globals';
import { Consent } from '../../consents/index.ts';
import type { Actor } from '../../core/actor.ts';
import { add } from '../../core/add.ts';
import type { Office } from '../../offices/index.ts';
import { Person } from '../../people/index.ts';
import { aFile } from '../../testing/brought-in.ts';
import { anOffice, aPerson, aUser } from '../../testing/builders.ts';
import { useDatabase } from '../../testing/in-work.ts';
import { Tenure } from '../../tenures/index.ts';

const database = useDatabase();
let office: Office;
let manager: Actor;

beforeEach(async () => {
  office = await anOffice(database);
  manager = await aUser(database, office, 'MANAGER');
});

const alumnus = (over: Record<string, string> = {}) => ({
  ...{ staffNo: 'A0002', name: '髙橋 美咲', reading: 'タカハシ ミサキ', email: 'alumni2@example.jp' },
  ...{ tenureFrom: '2017/4/1', tenureTo: '2024/3/31', unit: '開発部', rank: '課長', leftHow: '自己都合' },
  ...{ company: '株式会社はやて', experience: '法人営業', consent: '未確認' },
  ...over,
});
const file = (...lines: Record<string, string>[]) => aFile(database, manager, office, 'ALUMNI', lines);
const person = () => database.db.findOneByOrFail(Person, { staffNo: 'A0002' });
const tenures = () => database.db.find(Tenure);
const consents = () => database.db.find(Consent);
const rows = async () => [await database.db.count(Person), (await tenures()).length, (await consents()).length];
const aConsent = (personId: string, over: Partial<Consent> = {}) =>
  add(database.db, Consent, {
    ...{ personId, purpose: 'ALUMNI_CONTACT', wording: '近況のお便り', givenOn: '2026-11-01', givenVia: 'PAPER' },
    recordedById: manager.id,
    ...over,
  });

describe('a line about somebody who left', () => {
  it('becomes a person with the time they were with us, and what they do now', async () => {
    expect(await (await file(alumnus())).run()).toMatchObject([{ verdict: 'NEW', isImported: true }]);
    const { id, ...known } = await person();
    expect(known).toMatchObject({
      ...{ name: '髙橋 美咲', reading: 'たかはし みさき', email: 'alumni2@example.jp', officeId: office.id },
      ...{ company: '株式会社はやて', experience: '法人営業', contactRefusedOn: null },
    });
    expect(await tenures()).toMatchObject([
      {
        ...{
          personId: id,
          officeId: office.id,
          fromOn: '2017-04-01',
          toOn: '2024-03-31',
          unit: '開発部',
          rank: '課長',
        },
        ...{ leftHow: 'OWN_WISH', leftReason: '自己都合', recordedById: manager.id },
      },
    ]);
    expect(await consents()).toEqual([]);
  });

  it.each([
    ['契約満了', 'CONTRACT_ENDED'],
    ['定年', 'RETIREMENT'],
    ['自己都合', 'OWN_WISH'],
    ['会社都合', 'COMPANY'],
    ['派遣先に直接雇用', 'HIRED_BY_CLIENT'],
    ['早期退職', 'OTHER'],
    ['', 'OTHER'],
  ])('who left by 「%s」 has %s, and the words beside it', async (leftHow, expected) => {
    await (await file(alumnus({ leftHow }))).run();
    expect(await tenures()).toMatchObject([{ leftHow: expected, leftReason: leftHow || null }]);
  });

  it.each([
    [{ staffNo: '' }, 'STAFF_NO_MISSING'],
    [{ name: '' }, 'NAME_MISSING'],
    [{ tenureTo: '' }, 'TENURE_INCOMPLETE'],
    [{ tenureTo: '2016/4/1' }, 'TENURE_ENDS_BEFORE_START'],
    [{ tenureFrom: '2017/2/30' }, 'DAY_IMPOSSIBLE'],
    [{ consent: '来月確認の上で連絡' }, 'CONSENT_UNREADABLE'],
  ])('with %j waits until the file is mended: %s', async (over: Record<string, string>, code) => {
    expect(await (await file(alumnus(over))).look()).toMatchObject([{ verdict: 'REVIEW', codes: [code] }]);
  });

  it('who is known by their number is brought up to date, and nothing is done where nothing differs', async () => {
    await (await file(alumnus())).run();
    expect(await (await file(alumnus())).look()).toMatchObject([{ verdict: 'SAME' }]);
    const changed = await file(alumnus({ company: '自営業', email: '', rank: '部長' }));
    expect(await changed.run()).toMatchObject([{ verdict: 'UPDATE', isImported: true }]);
    expect(await person()).toMatchObject({ company: '自営業', email: 'alumni2@example.jp' });
    expect(await tenures()).toMatchObject([{ rank: '部長', unit: '開発部' }]);
  });

  it('with the number of somebody of another name asks first', async () => {
    await aPerson(database, office, { staffNo: 'A0002', name: '森 彩', reading: 'もり あや' });
    expect(await (await file(alumnus())).look()).toMatchObject([{ verdict: 'REVIEW', codes: ['NAME_DIFFERS'] }]);
  });

  it('who may be somebody known under no number asks first, and is the one whom somebody says', async () => {
    const known = await aPerson(database, office, { name: '髙橋 美咲', email: 'alumni2@example.jp' });
    const brought = await file(alumnus());
    expect(await brought.look()).toMatchObject([{ verdict: 'REVIEW', codes: ['LIKELY_DUPLICATE'] }]);
    await brought.decide(1, 'SAME_PERSON', known.id);
    expect(await brought.run()).toMatchObject([{ isImported: true }]);
    expect(await person()).toMatchObject({ id: known.id });
    expect(await tenures()).toMatchObject([{ personId: known.id }]);
  });

  it('whose time with us overlaps another asks first, and never changes it', async () => {
    const known = await aPerson(database, office, { staffNo: 'A0002', name: '髙橋 美咲' });
    await add(database.db, Tenure, {
      ...{ personId: known.id, officeId: office.id, fromOn: '2020-04-01', recordedById: manager.id },
    });
    const brought = await file(alumnus());
    expect(await brought.look()).toMatchObject([{ verdict: 'REVIEW', codes: ['TENURE_OVERLAPS'] }]);
    await brought.decide(1, 'IMPORT');
    await brought.run();
    expect(await tenures()).toMatchObject([{ fromOn: '2020-04-01', toOn: null }]);
    expect(await person()).toMatchObject({ company: '株式会社はやて' });
  });
});

describe('whether we may write to them', () => {
  it('「同意」 is a consent to be contacted that names the file', async () => {
    await (await file(alumnus({ consent: '同意' }))).run();
    expect(await consents()).toMatchObject([
      {
        ...{ purpose: 'ALUMNI_CONTACT', givenOn: '2026-11-21', givenVia: 'FILE', recordedById: manager.id },
        wording: expect.stringContaining('同意'),
      },
    ]);
  });

  it.each(['拒否', '不同意', '×', '配信停止'])('「%s」 is remembered, so that nobody writes', async (consent) => {
    await (await file(alumnus({ consent }))).run();
    expect(await person()).toMatchObject({ contactRefusedOn: '2026-11-21' });
    expect(await consents()).toEqual([]);
  });

  it.each(['未確認', '', '-'])('「%s」 is neither', async (consent) => {
    await (await file(alumnus({ consent }))).run();
    expect(await person()).toMatchObject({ contactRefusedOn: null });
    expect(await consents()).toEqual([]);
  });

  it('a no ends a consent that stands, without asking anybody', async () => {
    const known = await aPerson(database, office, { staffNo: 'A0002', name: '髙橋 美咲' });
    await aConsent(known.id);
    expect(await (await file(alumnus({ consent: '拒否' }))).run()).toMatchObject([{ verdict: 'UPDATE' }]);
    expect(await consents()).toMatchObject([{ withdrawnOn: '2026-11-21', withdrawnVia: 'FILE' }]);
    expect(await person()).toMatchObject({ contactRefusedOn: '2026-11-21' });
  });

  it('a yes does not undo a no', async () => {
    await (await file(alumnus({ consent: '拒否' }))).run();
    const brought = await file(alumnus({ consent: '同意' }));
    expect(await brought.look()).toMatchObject([{ verdict: 'REVIEW', codes: ['CONTACT_REFUSED_BEFORE'] }]);
    await brought.decide(1, 'IMPORT');
    await brought.run();
    expect(await person()).toMatchObject({ contactRefusedOn: '2026-11-21' });
    expect(await consents()).toEqual([]);
  });
});

describe('taking a list of alumni back', () => {
  it('leaves nobody and nothing of them', async () => {
    const brought = await file(alumnus({ consent: '同意' }), alumnus({ staffNo: 'A0003', name: '山田 誠', email: '' }));
    await brought.run();
    expect(await rows()).toEqual([2, 2, 1]);
    expect(await brought.undo()).toEqual([]);
    expect(await rows()).toEqual([0, 0, 0]);
  });

  it('puts back what it changed, to the letter', async () => {
    const known = await aPerson(database, office, { staffNo: 'A0002', name: '髙橋 美咲', company: '前の会社' });
    const consent = await aConsent(known.id);
    const brought = await file(alumnus({ consent: '拒否' }));
    await brought.run();
    await brought.undo();
    expect(await person()).toMatchObject({ company: '前の会社', email: null, contactRefusedOn: null });
    expect(await consents()).toMatchObject([{ id: consent.id, withdrawnOn: null, withdrawnVia: null }]);
    expect(await tenures()).toEqual([]);
  });

  it('keeps whom somebody touched since', async () => {
    const brought = await file(alumnus());
    await brought.run();
    await database.client.query(`update person set phone = '090-0000-0000', version = version + 1`);
    expect(await brought.undo()).toEqual([1]);
    expect(await rows()).toEqual([1, 1, 0]);
  });
});
