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
