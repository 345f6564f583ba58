import { graphql } from '../../graphql/index.ts';

export const reminderFields = graphql(`
  fragment ReminderFields on InboxReminder {
    id
    kind
    subjectType
    subjectId
    personId
    localDay
    toldAt
    isRead
    isOver
    told {
      what
      callId
      personName
      clientName
      ownerName
      dueOn
      milestoneOn
      businessDaysLate
      visits
      due
      overdue
      thisWeek
      unreported
      calls
      undecidedTerms
      handovers
      people
      recipientName
      mailKind
      mailDay
      smtpCode
      code
    }
    lines {
      what
      subjectId
      personId
      personName
      clientName
      dueOn
    }
  }
`);

export const inboxQuery = graphql(`
  query Inbox($after: String) {
    inbox(after: $after) {
      nodes {
        id
        ...ReminderFields
      }
      endCursor
      hasMore
    }
  }
`);

export const markReminder = graphql(`
  mutation MarkReminder($input: MarkReminderInput!) {
    markReminder(input: $input) {
      unread
    }
  }
`);

export const readInbox = graphql(`
  mutation ReadInbox($input: ReadInboxInput!) {
    readInbox(input: $input) {
      unread
    }
  }
`);
