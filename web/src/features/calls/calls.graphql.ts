import { graphql } from '../../graphql/index.ts';

export const callFields = graphql(`
  fragment CallFields on CallLine {
    id
    version
    person {
      id
      name
      reading
    }
    clientName
    siteName
    supervisor {
      id
      name
      reading
      title
    }
    phone
    milestone {
      name
      on
    }
    dueOn
    windowUntilOn
    owner {
      id
      name
    }
    state
    nextTryAt
    tries
    outcome
    doneOn
    doneBy {
      id
      name
    }
    isInWindow
    note
    wish {
      id
      text
      state
      nextOn
      owner {
        id
        name
      }
    }
    droppedOn
    reason
    thanksCount
    viewerMay
  }
`);

export const callsPage = graphql(`
  fragment CallsPageFields on CallsPage {
    nodes {
      part
      call {
        id
        ...CallFields
      }
    }
    counts {
      late
      today
      thisWeek
      later
      done
      unassigned
    }
    endCursor
    hasMore
  }
`);

export const calls = graphql(`
  query Calls($input: CallsInput!) {
    calls(input: $input) {
      ...CallsPageFields
      nextOn
    }
  }
`);

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

export const callsOfPerson = graphql(`
  query CallsOfPerson($personId: ID!) {
    callsOfPerson(personId: $personId) {
      id
      ...CallFields
    }
  }
`);

export const callNumbers = graphql(`
  query CallNumbers($fromOn: Day!, $toOn: Day!) {
    callNumbers(fromOn: $fromOn, toOn: $toOn) {
      all {
        due
        made
        inWindow
      }
      offices {
        office {
          id
          name
        }
        due
        made
        inWindow
      }
      managers {
        user {
          id
          name
        }
        due
        made
        inWindow
      }
      wishes {
        raised
        solved
        medianDays
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
