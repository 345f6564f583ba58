import { hashNewPassword } from '../accounts/password.ts';
import { User } from '../accounts/user.entity.ts';
import { add } from '../core/add.ts';
import { newId } from '../core/id.ts';
import { poolOf } from '../core/work.ts';
import type { Office } from '../offices/office.entity.ts';
import { giveRole } from './builders.ts';
import type { TestDatabase } from './in-work.ts';
import type { Answer, Served } from './served.ts';

export const PASSWORD = '雨の日の三毛猫と縁側でお茶';

const ME = '{ id name email roles { office { id name } role grade } }';

/** Builders write through this; what they write on a served database is committed. */
export const ownerOf = ({ owner }: Served) => ({ db: owner.manager, client: poolOf(owner) }) as unknown as TestDatabase;

/** Somebody with a password, who signed in nowhere yet. */
export async function aMember(served: Served, office: Office, over: Partial<User> = {}): Promise<User> {
  const passwordHash = await hashNewPassword(PASSWORD, []);
  const user = await add(ownerOf(served).db, User, {
    email: `${newId()}@enishi.example`,
    name: '水野 葵',
    passwordHash,
    ...over,
  });
  await giveRole(ownerOf(served), user.id, office, 'COORDINATOR');
  return user;
}

/** What somebody does at the door, over HTTP. */
export function atTheDoor(served: Served) {
  const send = (query: string, variables: object, cookie?: string) =>
    served.post({ query, variables }, cookie ? { cookie } : {});
  const command = (name: string, type: string) => (input: object, cookie?: string) =>
    send(`mutation ($input: ${type}!) { ${name}(input: $input) ${ME} }`, { input }, cookie);

  return {
    send,
    signIn: command('signIn', 'SignInInput'),
    acceptInvitation: command('acceptInvitation', 'AcceptInvitationInput'),
    askForReset: (email: string) =>
      send('mutation ($input: AskForResetInput!) { askForReset(input: $input) }', { input: { email } }),
    resetPassword: command('resetPassword', 'ResetPasswordInput'),
    signUpFirstAdministrator: command('signUpFirstAdministrator', 'FirstAdministratorInput'),
    signOut: (cookie: string, name = 'signOut') => send(`mutation { ${name} }`, {}, cookie),
    greet: (token: string) =>
      send('query ($token: String!) { oneTimeLink(token: $token) { kind name email } }', { token }),
    /** Who one is with this cookie; null where it opens nothing. */
    me: async (cookie?: string) => (await send(`{ me ${ME} }`, {}, cookie)).data?.me as { id: string } | null,
  };
}

/** The cookie as a browser would send it back. */
export const cookieIn = ({ headers }: Answer): string => String(headers['set-cookie']).split(';')[0]!;

export const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions;
