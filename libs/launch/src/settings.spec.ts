import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.ts';

describe('the settings', () => {
  it('serve a demo on this machine alone when nothing is said', () => {
    expect(readSettings({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      databaseUrl: null,
      databasePool: 10,
      demo: true,
    });
  });

  it('have no demo on a database of one’s own, unless it is asked for', () => {
    const DATABASE_URL = 'postgres://web:secret@db.example/enishi';
    expect(readSettings({ DATABASE_URL }).demo).toBe(false);
    expect(readSettings({ DATABASE_URL, ENISHI_DEMO: 'on' }).demo).toBe(true);
  });

  it('take an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4000, databaseUrl: null });
  });

  it('write links without a slash at the end of the address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://enishi.example.jp/' }).publicUrl).toBe('https://enishi.example.jp');
  });

  it('let mails wait until they are told where to hand them over, and name whom they come from', () => {
    expect(readSettings({})).toMatchObject({ role: 'both', smtpUrl: null, mailFrom: { address: 'enishi@localhost' } });
    const SMTP_URL = 'smtps://enishi:secret@mail.example.jp:465';
    const given = { SMTP_URL, MAIL_FROM: '"縁 事務局" <mail@example.jp>', ENISHI_ROLE: 'worker' };
    const mailFrom = { name: '縁 事務局', address: 'mail@example.jp' };
    expect(readSettings(given)).toMatchObject({ role: 'worker', smtpUrl: SMTP_URL, mailFrom });
    expect(readSettings({ MAIL_FROM: 'mail@example.jp' }).mailFrom).toEqual({
      name: 'Enishi',
      address: 'mail@example.jp',
    });
    expect(() => readSettings({ MAIL_FROM: 'a <b@c>\r\nBcc: d@e' })).toThrow('MAIL_FROM');
    expect(() => readSettings({ SMTP_URL: 'http://x:secret@y' })).toThrow(/^(?!.*secret)SMTP_URL must be/);
  });

  it.each([
    [{ PORT: '80a' }, 'PORT is “80a”, and must be a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT is “70000”, and must be a whole number from 1 to 65535.'],
    [{ ENISHI_DEMO: 'yes' }, 'ENISHI_DEMO is “yes”, and must be on or off.'],
    [{ DATABASE_POOL: '0' }, 'DATABASE_POOL is “0”, and must be a whole number from 1 to 1000.'],
    [{ PUBLIC_URL: 'enishi' }, 'PUBLIC_URL is “enishi”, and must be an address such as https://enishi.example.jp.'],
  ])('answer a bad value with one sentence: %j', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(sentence);
  });

  it('do not repeat an address that holds a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://web:secret@db' })).toThrow(/^(?!.*secret)DATABASE_URL must be/);
  });
});
