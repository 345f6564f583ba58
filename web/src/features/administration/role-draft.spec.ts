import { describe, expect, it } from '@jest/globals';
import { emptyRole, lacksOfRoles, roleInputs } from './role-draft.ts';

const role = (parts: object) => ({ ...emptyRole(), officeId: 'tokyo', ...parts });

describe('the roles of an invitation', () => {
  it('need an office and a role', () => {
    expect(lacksOfRoles([emptyRole()])).toEqual({
      'roles.0.officeId': 'MISSING',
      'roles.0.role': 'MISSING',
      'roles.0.grade': undefined,
    });
  });

  it('need a grade for a manager only', () => {
    expect(lacksOfRoles([role({ role: 'MANAGER' })])['roles.0.grade']).toBe('MISSING');
    expect(lacksOfRoles([role({ role: 'SALES' })])['roles.0.grade']).toBeUndefined();
  });

  it('send no grade that was chosen before the role changed', () => {
    expect(roleInputs([role({ role: 'SALES', grade: 'SECTION' })])).toEqual([
      { officeId: 'tokyo', role: 'SALES', grade: null },
    ]);
  });
});
