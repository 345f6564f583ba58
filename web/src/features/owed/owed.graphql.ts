import { graphql } from '../../graphql/index.ts';

export const owedFields = graphql(`
  fragment OwedFields on OwedPromise {
    group
    clientName
    issue {
      id
      ...IssueFields
    }
  }
`);

export const promisesPage = graphql(`
  fragment PromisesPageFields on PromisesPage {
    nodes {
      group
      issue {
        id
      }
      ...OwedFields
    }
    counts {
      all
      needsPromise
      late
      today
      thisWeek
      nextWeek
      later
      held
      unreported
    }
    endCursor
    hasMore
  }
`);

export const promises = graphql(`
  query Promises($input: PromisesInput!) {
    promises(input: $input) {
      ...PromisesPageFields
      scopes
      clients {
        id
        name
      }
      nextOn
      nextVisitOn
    }
  }
`);

export const morePromises = graphql(`
  query MoreOwed($input: PromisesInput!) {
    promises(input: $input) {
      ...PromisesPageFields
    }
  }
`);

export const promise = graphql(`
  query PromiseById($id: ID!) {
    promise(id: $id) {
      issue {
        id
        author {
          id
          name
        }
        firstDueOn
        firstReportOn
        reopenCount
        ...IssueFields
      }
      conversation {
        id
        heldOn
        channel
        author {
          id
          name
        }
        clientName
        facts {
          id
          text
        }
      }
    }
  }
`);
