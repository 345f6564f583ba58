import { graphql } from '../../graphql/index.ts';

export const todayVisit = graphql(`
  fragment TodayVisitFields on TodayVisit {
    followUp {
      id
      plannedOn
      channel
      clientName
      origin
      person {
        id
        name
        reading
      }
    }
    lastHeldOn
    opener
    thread
    promises
  }
`);

export const today = graphql(`
  query Today {
    today {
      day
      isBusiness
      holiday
      visits {
        nodes {
          followUp {
            id
            plannedOn
          }
          ...TodayVisitFields
        }
        endCursor
        hasMore
      }
      promises {
        nodes {
          id
          nextOn
          ...IssueFields
        }
        endCursor
        hasMore
      }
      overdueCount
      nextDay
      nextDayCount
    }
  }
`);

export const moreVisits = graphql(`
  query MoreVisits($after: String!) {
    today(visitsAfter: $after) {
      visits {
        nodes {
          followUp {
            id
            plannedOn
          }
          ...TodayVisitFields
        }
        endCursor
        hasMore
      }
    }
  }
`);

export const morePromises = graphql(`
  query MorePromises($after: String!) {
    today(promisesAfter: $after) {
      promises {
        nodes {
          id
          nextOn
          ...IssueFields
        }
        endCursor
        hasMore
      }
    }
  }
`);
