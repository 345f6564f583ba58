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
    with {
      id
      name
    }
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
    startCursor
    endCursor
  }
`);

export const monthsOfTalks = graphql(`
  query MonthsOfTalks($personId: ID!) {
    timelineMonths(personId: $personId) {
      lastOn
      count
    }
  }
`);

export const pageOfPast = graphql(`
  query PageOfPast($personId: ID!, $after: String, $before: String, $on: Day) {
    timeline(personId: $personId, after: $after, before: $before, on: $on) {
      ...TimelinePage
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
