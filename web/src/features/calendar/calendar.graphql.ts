import { graphql } from '../../graphql/index.ts';

export const calendar = graphql(`
  query Calendar($from: Day!, $to: Day!, $scope: CalendarScope!) {
    calendar(from: $from, to: $to, scope: $scope) {
      days {
        day
        isBusiness
        holiday
        visits
        promises
        reports
      }
      visits {
        id
        version
        plannedOn
        channel
        origin
        clientName
        viewerMay
        person {
          id
          name
        }
        owner {
          id
          name
        }
      }
      dues {
        issueId
        kind
        day
        text
        person {
          id
          name
        }
        owner {
          id
          name
        }
      }
      renewals {
        termId
        day
        ordinal
        clientName
        person {
          id
          name
        }
      }
      talks {
        conversationId
        day
        channel
        clientName
        person {
          id
          name
        }
        author {
          id
          name
        }
      }
      isCut
    }
  }
`);

export const moveVisit = graphql(`
  mutation MoveVisit($input: MoveFollowUpInput!) {
    moveFollowUp(input: $input) {
      id
      version
    }
  }
`);

export const planVisit = graphql(`
  mutation PlanVisit($input: PlanFollowUpInput!) {
    planFollowUp(input: $input) {
      id
      version
    }
  }
`);

export const peopleToMeet = graphql(`
  query PeopleToMeet($search: String!) {
    people(search: $search) {
      nodes {
        id
        name
        reading
        clientName
        nextOn
      }
    }
  }
`);
