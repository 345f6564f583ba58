import { graphql } from '../../graphql/index.ts';

export const closedDayDates = graphql(`
  query ClosedDayDates($after: String) {
    closedDayDates(after: $after) {
      nodes {
        id
        kind
        day
        couldGoOn
        clientName
        text
        person {
          id
          name
        }
        visit {
          id
          version
          plannedOn
          channel
          origin
          clientName
          viewerMay
          person {
            id
            name
          }
          owner {
            id
            name
          }
        }
      }
      endCursor
      hasMore
    }
  }
`);
