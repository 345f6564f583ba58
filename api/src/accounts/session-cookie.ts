import { SESSION_DAYS } from './who-asks.ts';

const TOKEN = /^[\w-]{43}$/;

/** The cookie that holds the session's token. Over TLS its name makes browsers keep it to this host alone. */
export function sessionCookie(publicUrl: string) {
  const isSecure = publicUrl.startsWith('https:');
  const name = isSecure ? '__Host-enishi' : 'enishi';
  const written = (value: string, seconds: number) =>
    `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

  return {
    /** The token in a request's Cookie header; null where there is none that could be ours. */
    tokenIn(header = ''): string | null {
      const pairs = header.split(';').map((pair) => pair.trim());
      const token = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
      return TOKEN.test(token) ? token : null;
    },
    holding: (token: string): string => written(token, SESSION_DAYS * 24 * 60 * 60),
    emptied: (): string => written('', 0),
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;
