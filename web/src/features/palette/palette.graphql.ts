import { graphql } from '../../graphql/index.ts';

export const paletteSearch = graphql(`
  query PaletteSearch($input: SearchInput!) {
    search(input: $input) {
      people {
        nodes {
          id
          name
          reading
          formerName
          staffNo
          clientName
          isArchived
          contactRefusedOn
        }
      }
      clients {
        nodes {
          id
          part
          name
          clientId
          clientName
        }
      }
      said {
        nodes {
          id
          kind
          heldOn
          text
          threadId
          person {
            id
            name
          }
        }
      }
    }
  }
`);
