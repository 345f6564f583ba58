import { graphql } from '../graphql/index.ts';

export const bellQuery = graphql(`
  query Bell {
    bell {
      unread
    }
  }
`);
