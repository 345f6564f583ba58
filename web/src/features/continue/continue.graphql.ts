import { graphql } from '../../graphql/index.ts';

export const briefHeader = graphql(`
  fragment BriefHeader on PersonHeader {
    id
    name
    reading
    phone
    archivedOn
    office {
      id
      name
    }
    assignments {
      id
      startedOn
      endedOn
      clientName
      siteName
      coordinator {
        id
        name
      }
      sales {
        id
        name
      }
      term {
        id
        ordinal
        toOn
      }
    }
  }
`);

export const followUpFields = graphql(`
  fragment FollowUpFields on FollowUpLine {
    id
    version
    person {
      id
    }
    clientName
    responsibleRole
    owner {
      id
      name
    }
    origin
    plannedOn
    channel
    postponedCount
    viewerMay
  }
`);

export const briefFields = graphql(`
  fragment BriefFields on Brief {
    openers {
      id
      threadId
      text
      heldOn
      isSensitive
    }
    threads {
      id
      ...ThreadFields
    }
    threadCount
    promises {
      id
      text
      nextOn
      state
      ...IssueFields
    }
    promiseCount
    followUps {
      id
      plannedOn
      channel
      clientName
      ...FollowUpFields
    }
    lastConversation {
      heldOn
      channel
      author {
        id
        name
      }
    }
  }
`);

export const personPage = graphql(`
  query PersonPage($id: ID!) {
    personPage(id: $id) {
      person {
        id
        name
        reading
        viewerMay
        ...BriefHeader
      }
      brief {
        ...BriefFields
      }
      timeline {
        nodes {
          id
        }
        ...TimelinePage
      }
      ...RecordSubject
    }
  }
`);
