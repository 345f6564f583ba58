import { graphql } from '../../graphql/index.ts';

export const personRowFields = graphql(`
  fragment PersonRowFields on PersonRow {
    id
    name
    reading
    staffNo
    clientName
    lastHeldOn
    nextOn
    openIssues
  }
`);

export const people = graphql(`
  query People($after: String, $search: String) {
    people(after: $after, search: $search) {
      nodes {
        id
        ...PersonRowFields
      }
      endCursor
      hasMore
    }
  }
`);

export const officesToAddTo = graphql(`
  query OfficesToAddTo {
    offices {
      id
      name
    }
  }
`);

export const addPerson = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      id
      version
    }
  }
`);
