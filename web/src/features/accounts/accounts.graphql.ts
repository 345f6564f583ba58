import { graphql } from '../../graphql/index.ts';

export const signIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ...MeFields
    }
  }
`);

export const linkGreeting = graphql(`
  query LinkGreeting($token: String!) {
    oneTimeLink(token: $token) {
      kind
      name
      email
    }
  }
`);

export const acceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ...MeFields
    }
  }
`);

export const askForReset = graphql(`
  mutation AskForReset($input: AskForResetInput!) {
    askForReset(input: $input)
  }
`);

export const resetPassword = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ...MeFields
    }
  }
`);

export const signUpFirstAdministrator = graphql(`
  mutation SignUpFirstAdministrator($input: FirstAdministratorInput!) {
    signUpFirstAdministrator(input: $input) {
      ...MeFields
    }
  }
`);

export const signOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const signOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

export const changeLanguage = graphql(`
  mutation ChangeLanguage($input: ChangeLanguageInput!) {
    changeLanguage(input: $input) {
      ...MeFields
    }
  }
`);
