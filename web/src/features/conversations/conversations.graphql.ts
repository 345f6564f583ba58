import { graphql } from '../../graphql/index.ts';

export const factFields = graphql(`
  fragment FactFields on FactLine {
    id
    threadId
    text
    about
    audience
    isSensitive
    heldOn
    author {
      id
      name
    }
    answersId
    corrects {
      text
      writtenAt
      writtenBy {
        id
        name
      }
    }
  }
`);

export const threadFields = graphql(`
  fragment ThreadFields on ThreadLine {
    id
    about
    isStale
    answers
    latest {
      id
      text
      heldOn
      isSensitive
    }
  }
`);

export const conversationFields = graphql(`
  fragment ConversationFields on ConversationEntry {
    id
    version
    heldOn
    channel
    author {
      id
      name
    }
    clientName
    workTopicRaisedBy
    nothingSpecial
    noNextReason
    facts {
      id
      text
      heldOn
      answersId
      ...FactFields
    }
    issues {
      id
      nextOn
      ...IssueFields
    }
    viewerMay
  }
`);

export const timelinePage = graphql(`
  fragment TimelinePage on ConversationPage {
    nodes {
      id
      facts {
        id
        text
        heldOn
        answersId
      }
      ...ConversationFields
    }
    endCursor
    hasMore
  }
`);

/** What the record sheet must know of the person it is about. */
export const recordSubject = graphql(`
  fragment RecordSubject on PersonPage {
    person {
      id
      name
      reading
      viewerMay
      assignments {
        id
        clientName
        endedOn
        term {
          id
          toOn
        }
      }
    }
    brief {
      openers {
        id
        threadId
        text
        heldOn
      }
      threads {
        id
        ...ThreadFields
      }
      followUps {
        id
        assignmentId
        clientName
        responsibleRole
        origin
        plannedOn
        channel
        owner {
          id
          name
        }
      }
    }
  }
`);

export const olderConversations = graphql(`
  query OlderConversations($personId: ID!, $after: String!) {
    timeline(personId: $personId, after: $after) {
      ...TimelinePage
    }
  }
`);

export const peopleToMoveTo = graphql(`
  query PeopleToMoveTo($search: String!) {
    people(search: $search) {
      nodes {
        id
        name
        reading
        clientName
      }
      hasMore
    }
  }
`);

export const retractedOf = graphql(`
  query RetractedOf($personId: ID!) {
    retracted(personId: $personId) {
      conversationId
      factId
      heldOn
      text
      author {
        id
        name
      }
      retractedAt
      retractedBy {
        id
        name
      }
      reason
    }
  }
`);

export const recordConversation = graphql(`
  mutation RecordConversation($input: RecordConversationInput!) {
    recordConversation(input: $input) {
      conversationId
      followUpId
      issueIds
      factIds
    }
  }
`);

export const correctFact = graphql(`
  mutation CorrectFact($input: CorrectFactInput!) {
    correctFact(input: $input) {
      id
      version
    }
  }
`);

export const retractFact = graphql(`
  mutation RetractFact($input: RetractFactInput!) {
    retractFact(input: $input) {
      id
      version
    }
  }
`);

export const retractConversation = graphql(`
  mutation RetractConversation($input: RetractConversationInput!) {
    retractConversation(input: $input) {
      id
      version
    }
  }
`);

export const moveConversation = graphql(`
  mutation MoveConversation($input: MoveConversationInput!) {
    moveConversation(input: $input) {
      id
      version
    }
  }
`);

export const endThread = graphql(`
  mutation EndThread($input: EndThreadInput!) {
    endThread(input: $input) {
      id
      version
    }
  }
`);

export const takeUpThread = graphql(`
  mutation TakeUpThread($input: TakeUpThreadInput!) {
    takeUpThread(input: $input) {
      id
      version
    }
  }
`);
