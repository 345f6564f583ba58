import { graphql } from '../graphql/index.ts';

export const meFields = graphql(`
  fragment MeFields on Me {
    id
    name
    email
    language
    today
    timeZone
    isDemo
    roles {
      office {
        id
        name
      }
      role
      grade
    }
  }
`);

export const meQuery = graphql(`
  query Me {
    me {
      ...MeFields
    }
  }
`);
