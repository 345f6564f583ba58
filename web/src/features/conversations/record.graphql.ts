import { graphql } from '../../graphql/index.ts';

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
        startedOn
        endedOn
        term {
          id
          toOn
        }
      }
    }
    brief {
      lastConversation {
        heldOn
      }
      openers {
        id
        threadId
        text
        heldOn
      }
      values {
        id
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

/** The same for somebody who was met in the same visit. */
export const recordSubjectOf = graphql(`
  query RecordSubjectOf($id: ID!) {
    personPage(id: $id) {
      ...RecordSubject
    }
  }
`);

export const peopleAtTheSite = graphql(`
  query PeopleAtTheSite($personId: ID!) {
    peopleAtTheSite(personId: $personId) {
      id
      name
      reading
      unitName
    }
  }
`);

export const visitsByDay = graphql(`
  query VisitsByDay($from: Day!, $to: Day!) {
    myVisitsByDay(from: $from, to: $to) {
      day
      visits
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

export const recordJointVisit = graphql(`
  mutation RecordJointVisit($input: RecordJointVisitInput!) {
    recordJointVisit(input: $input) {
      parts {
        conversationId
        followUpId
        issueIds
        factIds
      }
    }
  }
`);
