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

export const callsOfPerson = graphql(`
  query CallsOfPerson($personId: ID!) {
    callsOfPerson(personId: $personId) {
      id
      ...CallFields
    }
  }
`);
