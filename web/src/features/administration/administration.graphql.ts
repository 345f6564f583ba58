import { graphql } from '../../graphql/index.ts';

export const userFields = graphql(`
  fragment UserFields on User {
    id
    version
    name
    email
    isActive
    hasSignedUp
    lastSignInAt
    roles {
      office {
        id
        name
      }
      role
      grade
    }
  }
`);

export const users = graphql(`
  query Users($after: String, $search: String, $inactive: Boolean) {
    users(after: $after, search: $search, inactive: $inactive) {
      nodes {
        id
        ...UserFields
      }
      endCursor
      hasMore
    }
  }
`);

export const officeFields = graphql(`
  fragment OfficeFields on Office {
    id
    name
    timeZone
    parent {
      id
      name
    }
  }
`);

export const offices = graphql(`
  query Offices {
    offices {
      id
      name
      ...OfficeFields
    }
  }
`);

export const inviteUser = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      url
      expiresAt
    }
  }
`);

export const makeResetLink = graphql(`
  mutation MakeResetLink($input: MakeResetLinkInput!) {
    makeResetLink(input: $input) {
      url
      expiresAt
    }
  }
`);

export const addOffice = graphql(`
  mutation AddOffice($input: AddOfficeInput!) {
    addOffice(input: $input) {
      ...OfficeFields
    }
  }
`);
