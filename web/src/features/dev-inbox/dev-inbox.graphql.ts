import { graphql } from '../../graphql/index.ts';

export const receivedMails = graphql(`
  query ReceivedMails($after: String) {
    receivedMails(after: $after) {
      nodes {
        id
        receivedAt
        recipient
        recipientName
        subject
        preview
        attachments
      }
      endCursor
      hasMore
    }
  }
`);

export const receivedMail = graphql(`
  query ReceivedMail($id: ID!) {
    receivedMail(id: $id) {
      id
      receivedAt
      from
      to
      subject
      text
      html
      attachments {
        ordinal
        name
        contentType
        bytes
      }
      headers {
        name
        value
      }
    }
  }
`);

export const clearReceivedMails = graphql(`
  mutation ClearReceivedMails {
    clearReceivedMails
  }
`);
