import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { clock } from './core/clock.ts';
import { anOffice, aUser, giveRole } from './testing/builders.ts';
import { cookieAtNoon, openDatabase } from './testing/committed.ts';
import { NOON } from './testing/in-work.ts';
import { useServed } from './testing/served.ts';

/** What a slip or an attacker types where reminders come from: refused at its field with a sentence, or made harmless. */

const served = useServed();
let database: Awaited<ReturnType<typeof openDatabase>>;
let goesOn: () => void;
let cookie: string;
let officeId: string;

beforeAll(async () => {
  goesOn = clock.stopAt(NOON);
  database = await openDatabase(served.owner);
  const office = await anOffice(database);
  const head = await aUser(database, office, 'MANAGER', 'OFFICE');
  await giveRole(database, head.id, office, 'ADMINISTRATOR');
  [cookie, officeId] = [await cookieAtNoon(database, head), office.id];
});
afterAll(async () => {
  goesOn();
  await database.close();
});

const words = (['ja', 'en'] as const).map(
  (language) => JSON.parse(readFileSync(`web/src/words/errors.${language}.json`, 'utf8')) as object,
);
const command = async (name: string, input: object, answer = 'id') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  return served.post(
    { query: `mutation ($input: ${type}) { ${name}(input: $input) { ${answer} } }`, variables: { input } },
    { cookie },
  );
};
const refusalOf = async (...asked: Parameters<typeof command>) => {
  const { status, errors } = await command(...asked);
  expect(status).toBeLessThan(500);
  const { code, field } = errors![0]!.extensions;
  for (const sentences of words) expect(sentences).toHaveProperty([code]);
  return [code, field];
};

const rule = (over: object) => ({
  ...{ officeId, name: '一か月のお礼', makes: 'CALL', trigger: 'MONTHS_AFTER_START', amount: 1, forWhom: 'SUPERVISOR' },
  ...{
    byRole: 'MANAGER',
    channel: 'PHONE',
    daysBefore: 3,
    daysAfter: 7,
    script: '{supervisor}様、{staff}がお世話になっております。',
  },
  ...over,
});
const invited = (over: object) => ({
  ...{ name: '水野 葵', email: 'mizuno@enishi.example', roles: [{ officeId, role: 'COORDINATOR' }] },
  ...over,
});
const wording = (over: object) => ({
  ...{
    officeId,
    kind: 'MORNING',
    language: 'ja',
    version: 0,
    greeting: 'おはようございます。',
    intro: '{count}件です。',
    closing: '',
  },
  ...over,
});

describe('a rule', () => {
  it.each([
    [
      'whose script has a name that nobody fills in',
      { script: '{supervisor}様、{phone}です' },
      'SCRIPT_NAME_UNKNOWN',
      'script',
    ],
    ['whose script has a brace alone', { script: '{supervisor様' }, 'SCRIPT_NAME_UNKNOWN', 'script'],
    ['of less than no days', { trigger: 'DAYS_AFTER_START', amount: -1 }, 'DAYS_OUT_OF_RANGE', 'amount'],
    ['of ten thousand renewals', { trigger: 'NTH_RENEWAL', amount: 10_000 }, 'RENEWALS_OUT_OF_RANGE', 'amount'],
    ['without a name but line breaks', { name: '\r\n' }, 'RULE_NAME_MISSING', 'name'],
  ])('%s is refused', async (_, over, code, field) => {
    expect(await refusalOf('addRule', rule(over))).toEqual([code, field]);
  });
});

describe('the words of a mail', () => {
  it.each(['greeting', 'intro', 'closing'])(
    'are refused where the %s has a place of which nothing is known',
    async (field) => {
      expect(await refusalOf('changeMailWording', wording({ [field]: '{phone}へ' }), 'version')).toEqual([
        'PLACEHOLDER_UNKNOWN',
        field,
      ]);
    },
  );
});

describe('a colleague', () => {
  it.each(['"a@b"@c', 'hana..chan.@docomo.ne.jp', 'a@b.example\r\nBcc: c@d.example', 'a@b.example,c@d.example'])(
    'is not invited to %j',
    async (email) => {
      expect(await refusalOf('inviteUser', invited({ email }), 'url')).toEqual(['EMAIL_INVALID', 'email']);
    },
  );
});

describe('a person', () => {
  const person = (over: object) => ({ officeId, name: '森川 結衣', reading: 'もりかわ ゆい', ...over });

  it('has one line for a name, whatever was pasted', async () => {
    const { data } = await command('addPerson', person({ name: '森川\r\nBcc: c@d.example' }));
    const { id } = data!['addPerson'] as { id: string };
    const { rows } = await database.client.query('select name from person where id = $1', [id]);
    expect(rows).toEqual([{ name: '森川 Bcc: c@d.example' }]);
  });

  it('may have one of the old addresses of a carrier, and none with a quotation in it', async () => {
    expect((await command('addPerson', person({ email: 'hana..chan.@docomo.ne.jp' }))).errors).toBeUndefined();
    expect(await refusalOf('addPerson', person({ email: '"a@b"@c' }))).toEqual(['EMAIL_INVALID', 'email']);
  });
});
