import type { Grade, Role } from '#domain';
import type { Lacks } from '../../composables/useForm.ts';

export interface RoleDraft {
  readonly key: string;
  officeId: string;
  role: Role | '';
  grade: Grade | '';
}

export const emptyRole = (): RoleDraft => ({ key: crypto.randomUUID(), officeId: '', role: '', grade: '' });

interface GivenRole {
  readonly office: { readonly id: string };
  readonly role: Role;
  readonly grade?: Grade | null | undefined;
}

/** The roles that somebody has, to be changed. */
export const draftsOf = (roles: readonly GivenRole[]): RoleDraft[] =>
  roles.map(({ office, role, grade }) => ({ ...emptyRole(), officeId: office.id, role, grade: grade ?? '' }));

/** Only a manager has a grade, and must have one. */
export function lacksOfRoles(roles: readonly RoleDraft[]): Lacks {
  const lack = (isLacking: boolean) => (isLacking ? 'MISSING' : undefined);
  return Object.fromEntries(
    roles.flatMap(({ officeId, role, grade }, at) => [
      [`roles.${at}.officeId`, lack(!officeId)],
      [`roles.${at}.role`, lack(!role)],
      [`roles.${at}.grade`, lack(role === 'MANAGER' && !grade)],
    ]),
  );
}

/** A role as it is sent and as it is stored. */
export interface RoleInput {
  readonly officeId: string;
  readonly role: Role;
  readonly grade: Grade | null;
}

export const roleInputs = (roles: readonly RoleDraft[]): RoleInput[] =>
  roles.flatMap(({ officeId, role, grade }) =>
    role ? [{ officeId, role, grade: role === 'MANAGER' ? grade || null : null }] : [],
  );
