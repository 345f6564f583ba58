import { graphql } from '../../graphql/index.ts';

export const myFeed = graphql(`
  query MyFeed {
    myFeed {
      madeAt
      lastFetchedAt
    }
  }
`);

export const makeFeed = graphql(`
  mutation MakeFeed {
    makeFeed {
      url
    }
  }
`);

export const revokeFeed = graphql(`
  mutation RevokeFeed {
    revokeFeed
  }
`);
