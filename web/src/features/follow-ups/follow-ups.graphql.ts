import { graphql } from '../../graphql/index.ts';

/** The dates of a person as they stand now: every row on the screen that shows one follows. */
export const nextDates = graphql(`
  query NextDates($personId: ID!) {
    personPage(id: $personId) {
      person {
        id
      }
      brief {
        followUps {
          id
          version
          plannedOn
          viewerMay
        }
      }
    }
  }
`);

export const moveFollowUp = graphql(`
  mutation MoveFollowUp($input: MoveFollowUpInput!) {
    moveFollowUp(input: $input) {
      id
      version
    }
  }
`);

export const cancelFollowUp = graphql(`
  mutation CancelFollowUp($input: CancelFollowUpInput!) {
    cancelFollowUp(input: $input) {
      id
      version
    }
  }
`);
