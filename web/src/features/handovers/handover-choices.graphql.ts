import { graphql } from '../../graphql/index.ts';

export const handoverChoice = graphql(`
  fragment HandoverChoiceFields on HandoverChoice {
    person {
      id
      name
      reading
      contactRefusedOn
    }
    from {
      id
      name
    }
    office {
      id
      name
    }
    clientName
    roles
    issues
    followUps
    nextOn
  }
`);

export const handoverChoices = graphql(`
  query HandoverChoices($fromId: ID, $personIds: [ID!], $after: String) {
    handoverChoices(fromId: $fromId, personIds: $personIds, after: $after) {
      nodes {
        ...HandoverChoiceFields
      }
      endCursor
      hasMore
    }
  }
`);

export const receivers = graphql(`
  query HandoverReceivers {
    colleagues {
      id
      name
    }
  }
`);
