import { graphql } from '../../graphql/index.ts';

export const peopleByName = graphql(`
  query PeopleByName($search: String!) {
    people(search: $search) {
      nodes {
        id
        name
        reading
        clientName
      }
    }
  }
`);
