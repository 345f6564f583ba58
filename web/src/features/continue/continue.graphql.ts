import { graphql } from '../../graphql/index.ts';

export const briefHeader = graphql(`
  fragment BriefHeader on PersonHeader {
    id
    name
    reading
    phone
    archivedOn
    contactRefusedOn
    company
    pastStay {
      fromOn
      toOn
      unit
      rank
    }
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

export const valueFields = graphql(`
  fragment ValueFields on FactLine {
    id
    threadId
    text
    heldOn
  }
`);

export const briefFields = graphql(`
  fragment BriefFields on Brief {
    values {
      id
      ...ValueFields
    }
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

export const threadStory = graphql(`
  fragment ThreadStory on ThreadPage {
    id
    person {
      id
      name
    }
    endedAs
    lines {
      id
      text
      heldOn
      isSensitive
      author {
        id
        name
      }
    }
    viewerMay
  }
`);

export const threadPage = graphql(`
  query Thread($personId: ID!, $id: ID!) {
    thread(personId: $personId, id: $id) {
      id
      person {
        id
        name
      }
      ...ThreadStory
    }
  }
`);

export const sheetFields = graphql(`
  fragment SheetFields on PersonPage {
    person {
      id
      assignments {
        id
        startedOn
        endedOn
        term {
          id
          ordinal
          toOn
        }
      }
      ...BriefHeader
    }
    brief {
      openers {
        id
        text
        heldOn
      }
      values {
        id
        ...ValueFields
      }
      threads {
        id
        latest {
          id
          text
          heldOn
        }
      }
      promises {
        id
        ...IssueFields
      }
      followUps {
        id
        ...FollowUpFields
      }
    }
    timeline {
      nodes {
        id
        heldOn
        channel
        nothingSpecial
        facts {
          id
          text
        }
        issues {
          id
          text
        }
      }
    }
  }
`);

export const personSheet = graphql(`
  query PersonSheet($id: ID!) {
    personSheet(id: $id) {
      person {
        id
        name
      }
      ...SheetFields
    }
  }
`);

export const changeFields = graphql(`
  fragment ChangeFields on Change {
    id
    kind
    on
    by {
      id
      name
    }
    reason
    subject
    from
    to
    fromOn
    toOn
    ordinal
    role
    step
    fields
  }
`);

export const changesOf = graphql(`
  query Changes($personId: ID!, $after: String) {
    changes(personId: $personId, after: $after) {
      nodes {
        id
        ...ChangeFields
      }
      endCursor
      hasMore
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
        contactRefusedOn
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
