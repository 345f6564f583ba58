import { tell } from '../../graphql/index.ts';
import { useSession } from '../../stores/session.ts';
import { acceptInvitation, askForReset, resetPassword, signIn, signUpFirstAdministrator } from './accounts.graphql.ts';

interface Door {
  token: string;
  password: string;
}

/** The four ways in, each of which ends with a session; and how to ask for one of them. */
export function useSignIn() {
  const session = useSession();

  return {
    async signIn(input: { email: string; password: string }) {
      session.remember((await tell(signIn, { input })).signIn);
    },
    async accept(input: Door & { name: string }) {
      session.remember((await tell(acceptInvitation, { input })).acceptInvitation);
    },
    async askForReset(input: { email: string }) {
      await tell(askForReset, { input });
    },
    async reset(input: Door) {
      session.remember((await tell(resetPassword, { input })).resetPassword);
    },
    async signUpFirst(input: Door & { officeName: string; name: string; email: string }) {
      session.remember((await tell(signUpFirstAdministrator, { input })).signUpFirstAdministrator);
    },
  };
}
