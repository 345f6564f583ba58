import { graphql } from '../../graphql/index.ts';

export const remindersOf = graphql(`
  query RemindersOf($input: RemindersOfInput!) {
    remindersOf(input: $input) {
      ahead {
        kind
        localDay
        dueAt
        recipient {
          id
          name
        }
      }
      nodes {
        id
        kind
        localDay
        dueAt
        toldAt
        supersededFor
        recipient {
          id
          name
        }
        mail {
          phase
          attempts
          nextAt
          settledAt
          smtpCode
        }
      }
      endCursor
      hasMore
    }
  }
`);
