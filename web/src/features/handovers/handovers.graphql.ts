import { graphql } from '../../graphql/index.ts';

export const handoverLine = graphql(`
  fragment HandoverLineFields on HandoverLine {
    id
    version
    from {
      id
      name
    }
    to {
      id
      name
    }
    madeBy {
      id
      name
    }
    handedOn
    reason
    isUndone
    people
    waitingPeople
    waitingPromises
    notMet
    contactByOn
    first {
      id
      name
    }
    viewerMay
  }
`);

export const handovers = graphql(`
  query Handovers($part: HandoverPart!, $after: String) {
    handovers(part: $part, after: $after) {
      nodes {
        id
        ...HandoverLineFields
      }
      waiting {
        toMe
        ofOffice
      }
      endCursor
      hasMore
    }
  }
`);

export const handedPromise = graphql(`
  fragment HandedPromiseFields on HandedPromise {
    id
    isDecision
    dueOn
    acceptedOn
    isAccepted
    isWaiting
    issue {
      id
      version
      text
      state
      dueOn
      direction
      reportTo
      reportOn
      reportVia
      person {
        id
      }
    }
    followUp {
      id
      version
      plannedOn
      channel
      state
    }
  }
`);

export const handedPerson = graphql(`
  fragment HandedPersonFields on HandedPersonLine {
    id
    version
    person {
      id
      name
      reading
      contactRefusedOn
    }
    clientName
    roles
    state
    declineReason
    togetherOn
    contactByOn
    metOn
    promises {
      id
      isWaiting
      ...HandedPromiseFields
    }
  }
`);

export const handoverById = graphql(`
  query HandoverById($id: ID!) {
    handover(id: $id) {
      handover {
        id
        ...HandoverLineFields
      }
      people {
        id
        ...HandedPersonFields
      }
    }
  }
`);
