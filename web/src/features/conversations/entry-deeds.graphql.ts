import { graphql } from '../../graphql/index.ts';

export const peopleSought = graphql(`
  query PeopleSought($search: String!) {
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
