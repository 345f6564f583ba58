import { graphql } from '../../graphql/index.ts';

export const personHitFields = graphql(`
  fragment PersonHitFields on PersonHit {
    id
    name
    reading
    formerName
    staffNo
    phone
    clientName
    officeName
    isArchived
    contactRefusedOn
  }
`);

export const clientHitFields = graphql(`
  fragment ClientHitFields on ClientHit {
    id
    part
    name
    reading
    title
    phone
    clientId
    clientName
    siteName
    orgUnitName
    isArchived
  }
`);

export const saidHitFields = graphql(`
  fragment SaidHitFields on SaidHit {
    id
    kind
    heldOn
    text
    direction
    resolution
    state
    reportTo
    firstDueOn
    dueOn
    reportOn
    isSensitive
    threadId
    siteName
    isOfArchived
    person {
      id
      name
    }
    author {
      id
      name
    }
  }
`);

export const search = graphql(`
  query Search($input: SearchInput!) {
    search(input: $input) {
      people {
        endCursor
        hasMore
        nodes {
          id
          ...PersonHitFields
        }
      }
      clients {
        endCursor
        hasMore
        nodes {
          id
          ...ClientHitFields
        }
      }
      said {
        endCursor
        hasMore
        nodes {
          id
          ...SaidHitFields
        }
      }
    }
  }
`);
