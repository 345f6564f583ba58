/** Length is what makes a password hard to guess; the API asks for the same. */
export const SHORTEST_PASSWORD = 12;

export function newPasswordLack(password: string): string | undefined {
  if (!password) return 'MISSING';
  return [...password].length < SHORTEST_PASSWORD ? 'PASSWORD_TOO_SHORT' : undefined;
}
