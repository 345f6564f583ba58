import { describe, expect, it } from '@jest/globals';
import { checkNewPassword } from './password-rules.ts';
import { hashNewPassword, isPassword } from './password.ts';

const names = ['aoki.haruka@enishi.example', '青木 はるか'];
const checking = (password: string) => () => checkNewPassword(password, names);
const refusal = (code: string) => expect.objectContaining({ code, field: 'password' });

describe('a new password', () => {
  it.each([
    '雨の日の三毛猫と縁側でお茶',
    'correct horse battery staple',
    'vq8!Lm2z-Rt7',
    '🌧️🐈🏡📚🎻🍵🧣🚲⛩️🌾🎏🕯️',
    '\u0000 a b c d e f g h',
  ])('may be %p', (password) => expect(checking(password)).not.toThrow());

  it.each(['a', '短いことば', 'vq8!Lm2z-Rb'.slice(0, 11), '👨‍👩‍👧‍👦'.repeat(11)])(
    'is at least 12 characters as people count: not %p',
    (password) => {
      expect(checking(password)).toThrow(refusal('PASSWORD_TOO_SHORT'));
    },
  );

  it('is at most 200 characters', () => {
    expect(checking('雨の日の三毛猫と縁側'.repeat(20))).not.toThrow();
    expect(checking('x'.repeat(1000))).toThrow(refusal('PASSWORD_TOO_LONG'));
  });

  it.each([
    'password1234',
    'Password2026!',
    'passwordpassword',
    '123456789012',
    'qwertyuiop123',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'administrator1',
    'aoki.haruka@enishi.example',
    'AokiHaruka2026',
    '青木はるか青木はるか12',
  ])('is none that is guessed first: not %p', (password) => {
    expect(checking(password)).toThrow(refusal('PASSWORD_TOO_COMMON'));
  });
});

describe('a password that is kept', () => {
  it('opens however the keyboard composes it, and for no other text', async () => {
    const hash = await hashNewPassword('がぎぐげごの縁側で雨宿り'.normalize('NFD'), []);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(hash, 'がぎぐげごの縁側で雨宿り'.normalize('NFC'))).toBe(true);
    expect(await isPassword(hash, 'かぎぐげごの縁側で雨宿り')).toBe(false);
    expect(await isPassword(hash, 'がぎぐげごの縁側で雨宿り\u0000')).toBe(false);
  });

  it('opens nothing where there is none', async () => {
    expect(await isPassword(null, '')).toBe(false);
  });
});
