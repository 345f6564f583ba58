import { PASSWORD_LEAST, passwordLength } from '#domain';

export function newPasswordLack(password: string): string | undefined {
  if (!password) return 'MISSING';
  return passwordLength(password) < PASSWORD_LEAST ? 'PASSWORD_TOO_SHORT' : undefined;
}
