import { newId } from '../../core/id.ts';
import { input, list, object, other, password, reason, token, version, type Row } from './way.ts';

export const accounts: Record<string, Row> = {
  me: other('PUBLIC'),
  oneTimeLink: other('PUBLIC', () => ({ token })),
  signIn: other(
    'PUBLIC',
    input((it) => ({ email: it.email, password })),
  ),
  askForReset: other(
    'PUBLIC',
    input((it) => ({ email: it.email })),
  ),
  acceptInvitation: other(
    'PUBLIC',
    input(() => ({ token, name: '水野 葵', password })),
  ),
  resetPassword: other(
    'PUBLIC',
    input(() => ({ token, password })),
  ),
  signUpFirstAdministrator: other(
    'PUBLIC',
    input(() => ({ token, officeName: '本社', name: '水野 葵', email: 'first@enishi.example', password })),
  ),
  signOut: other('SELF'),
  signOutEverywhere: other('SELF'),
  changeLanguage: other(
    'SELF',
    input(() => ({ language: 'en' })),
  ),
  offices: list({ all: () => ({}) }),
  colleagues: list({ all: () => ({}) }),
  users: list({ all: () => ({}), sought: () => ({ search: 'kanaria' }) }),
  leavingUser: object({ id: (it) => ({ id: it.colleagueId }) }),
  deactivateUser: object({ id: input((it) => ({ id: it.colleagueId, version, reason })) }),
  reactivateUser: object({ id: input((it) => ({ id: it.leaverId, version: 2 })) }),
  changeRoles: object({
    id: input((it, mine) => ({
      id: it.colleagueId,
      version,
      reason,
      roles: [{ officeId: mine.officeId, role: 'SALES' }],
    })),
    officeId: input((it, mine) => ({
      id: mine.colleagueId,
      version,
      reason,
      roles: [{ officeId: it.officeId, role: 'SALES' }],
    })),
  }),
  addOffice: object({ parentId: input((it) => ({ name: '新支店', timeZone: 'Asia/Tokyo', parentId: it.officeId })) }),
  inviteUser: object({
    officeId: input((it) => ({
      email: `${newId()}@enishi.example`,
      name: '水野 葵',
      roles: [{ officeId: it.officeId, role: 'COORDINATOR' }],
    })),
  }),
  makeResetLink: object({ userId: input((it) => ({ userId: it.userId })) }),
};
