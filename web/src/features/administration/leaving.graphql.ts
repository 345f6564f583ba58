import { graphql } from '../../graphql/index.ts';

export const leftBehindFields = graphql(`
  fragment LeftBehindFields on LeftBehind {
    office {
      id
      name
    }
    head {
      id
      name
    }
    assignments
    followUps
    issues
    calls
  }
`);

export const leavingUser = graphql(`
  query LeavingUser($id: ID!) {
    leavingUser(id: $id) {
      id
      refusal
      leaves {
        ...LeftBehindFields
      }
    }
  }
`);

export const deactivateUser = graphql(`
  mutation DeactivateUser($input: DeactivateUserInput!) {
    deactivateUser(input: $input) {
      id
      version
      leaves {
        ...LeftBehindFields
      }
    }
  }
`);

export const reactivateUser = graphql(`
  mutation ReactivateUser($input: ReactivateUserInput!) {
    reactivateUser(input: $input) {
      id
      version
    }
  }
`);

export const changeRoles = graphql(`
  mutation ChangeRoles($input: ChangeRolesInput!) {
    changeRoles(input: $input) {
      id
      version
      leaves {
        ...LeftBehindFields
      }
    }
  }
`);
