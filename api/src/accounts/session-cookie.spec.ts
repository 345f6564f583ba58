import { describe, expect, it } from '@jest/globals';
import { sessionCookie } from './session-cookie.ts';
import { newToken } from './token.ts';

const token = newToken();

describe('the cookie of a session', () => {
  it('is kept from scripts and from other sites', () => {
    expect(sessionCookie('http://localhost:4000').holding(token)).toBe(
      `enishi=${token}; Max-Age=5184000; Path=/; HttpOnly; SameSite=Lax`,
    );
  });

  it('is bound to the host where the product is reached over TLS', () => {
    const cookie = sessionCookie('https://enishi.example');
    expect(cookie.holding(token)).toBe(
      `__Host-enishi=${token}; Max-Age=5184000; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(cookie.tokenIn(`enishi=${token}`)).toBeNull();
    expect(cookie.tokenIn(`theme=dark; __Host-enishi=${token}`)).toBe(token);
  });

  it('goes when it is emptied', () => {
    expect(sessionCookie('http://localhost:4000').emptied()).toMatch(/^enishi=; Max-Age=0; Path=\//);
  });

  it.each([
    undefined,
    '',
    'enishi',
    'enishi=',
    'enishi=short',
    `enishi=${token}x`,
    `xenishi=${token}`,
    "enishi='; drop--",
  ])('is not found in %p', (header) => expect(sessionCookie('http://localhost:4000').tokenIn(header)).toBeNull());
});
