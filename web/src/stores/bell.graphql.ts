import { graphql } from '../graphql/index.ts';

export const bellQuery = graphql(`
  query Bell($isAdministrator: Boolean!) {
    bell {
      unread
    }
    deskAlert @include(if: $isAdministrator)
  }
`);
