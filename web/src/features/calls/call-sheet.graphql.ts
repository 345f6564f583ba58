import { graphql } from '../../graphql/index.ts';

export const callById = graphql(`
  query CallById($id: ID!) {
    callById(id: $id) {
      call {
        id
        ...CallFields
      }
      workplace {
        assignmentId
        version
        startedOn
        orgUnitId
        orgUnitName
        supervisorId
        workDays
        workHours
        isMineToSetRight
      }
      atDesk
      script
      talkPoints {
        id
        text
        heldOn
      }
      before {
        id
        doneOn
        doneBy {
          id
          name
        }
        outcome
        note
        personName
      }
      issues {
        id
        ...IssueFields
      }
      steps {
        id
        kind
        happenedOn
        author {
          id
          name
        }
        toOwner {
          id
          name
        }
        toOn
        toTryAt
        text
      }
      thanks {
        id
        name
      }
    }
  }
`);

export const possibleCallers = graphql(`
  query PossibleCallers($callId: ID!) {
    possibleCallers(callId: $callId) {
      id
      name
      grade
    }
  }
`);
