import { graphql } from '../../graphql/index.ts';

export const officeMailsQuery = graphql(`
  query OfficeMails($officeId: ID) {
    officeMails(officeId: $officeId) {
      office {
        id
        name
      }
      offices {
        id
        name
      }
      mailAt
      hourVersion
      places
      wordings {
        kind
        language
        version
        greeting
        intro
        closing
      }
    }
  }
`);

export const mailPreviewQuery = graphql(`
  query MailPreview($input: MailPreviewInput!) {
    mailPreview(input: $input) {
      subject
      html
      isExample
    }
  }
`);

export const changeMailWording = graphql(`
  mutation ChangeMailWording($input: ChangeMailWordingInput!) {
    changeMailWording(input: $input) {
      id
      version
    }
  }
`);

export const resetMailWording = graphql(`
  mutation ResetMailWording($input: ResetMailWordingInput!) {
    resetMailWording(input: $input) {
      kind
      language
      version
      greeting
      intro
      closing
    }
  }
`);

export const changeMailHour = graphql(`
  mutation ChangeMailHour($input: ChangeMailHourInput!) {
    changeMailHour(input: $input) {
      id
      version
    }
  }
`);
