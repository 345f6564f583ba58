import { graphql } from '../../graphql/index.ts';

export const firstRecallFields = graphql(`
  fragment FirstRecallFields on FirstRecall {
    id
    version
    askedOn
    asked
    namedUs
    rate {
      value
      low
      high
    }
    noRate
  }
`);

export const siteFirstRecalls = graphql(`
  query SiteFirstRecalls($siteId: ID!, $after: String) {
    siteFirstRecalls(siteId: $siteId, after: $after) {
      nodes {
        id
        ...FirstRecallFields
      }
      endCursor
      hasMore
    }
  }
`);

export const addFirstRecall = graphql(`
  mutation AddFirstRecall($input: AddFirstRecallInput!) {
    addFirstRecall(input: $input) {
      id
      version
    }
  }
`);

export const editFirstRecall = graphql(`
  mutation EditFirstRecall($input: EditFirstRecallInput!) {
    editFirstRecall(input: $input) {
      id
      version
    }
  }
`);

export const removeFirstRecall = graphql(`
  mutation RemoveFirstRecall($input: FirstRecallInput!) {
    removeFirstRecall(input: $input) {
      id
      version
    }
  }
`);

export const restoreFirstRecall = graphql(`
  mutation RestoreFirstRecall($input: FirstRecallInput!) {
    restoreFirstRecall(input: $input) {
      id
      version
    }
  }
`);
