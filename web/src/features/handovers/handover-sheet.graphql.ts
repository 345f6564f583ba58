import { graphql } from '../../graphql/index.ts';

export const handoverSheet = graphql(`
  query HandoverSheet($personId: ID!) {
    handoverSheet(personId: $personId) {
      person {
        id
        name
        assignments {
          id
          endedOn
          clientName
          siteName
          orgUnitName
          sitePhone
          supervisor {
            id
            name
            reading
            title
          }
        }
      }
      brief {
        values {
          id
          text
          isSensitive
        }
        openers {
          id
          text
          heldOn
          isSensitive
        }
        threads {
          id
          latest {
            id
            text
            heldOn
            isSensitive
          }
        }
        followUps {
          id
          plannedOn
          channel
          origin
        }
      }
      asides {
        id
        text
        isSensitive
      }
    }
  }
`);
