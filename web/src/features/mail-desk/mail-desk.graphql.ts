import { graphql } from '../../graphql/index.ts';

export const mailDeskQuery = graphql(`
  query MailDesk {
    mailDesk {
      alert
      lastBeatAt
      waiting
      later
      oldestDueSeconds
      inDoubt
      held
      bounced
      stop {
        stoppedAt
        code
        answer
        retryAt
      }
      workers {
        id
        startedAt
        beatAt
        isAlive
        hasSmtp
      }
    }
  }
`);

export const lookedAfterFields = graphql(`
  fragment LookedAfterFields on LookedAfterMail {
    id
    kind
    phase
    address
    attempts
    createdAt
    nextAt
    settledAt
    doubtSince
    isInDoubt
    smtpCode
    smtpAnswer
    recipient {
      id
      name
    }
  }
`);

export const mailsToLookAfter = graphql(`
  query MailsToLookAfter($after: String) {
    mailsToLookAfter(after: $after) {
      nodes {
        id
        ...LookedAfterFields
      }
      endCursor
      hasMore
    }
  }
`);

export const mailOfReminder = graphql(`
  query MailOfReminder($id: ID!) {
    mailOfReminder(id: $id) {
      toldAt
      mail {
        phase
        attempts
        nextAt
        settledAt
        smtpCode
        smtpAnswer
      }
    }
  }
`);
