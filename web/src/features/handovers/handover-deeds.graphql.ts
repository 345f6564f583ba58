import { graphql } from '../../graphql/index.ts';

export const handOver = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      ids
    }
  }
`);

export const acceptHandover = graphql(`
  mutation AcceptHandover($input: AcceptHandoverInput!) {
    acceptHandover(input: $input) {
      id
      version
    }
  }
`);

export const acceptPromise = graphql(`
  mutation AcceptPromise($input: AcceptPromiseInput!) {
    acceptPromise(input: $input) {
      id
      version
    }
  }
`);

export const redatePromise = graphql(`
  mutation RedatePromise($input: RedatePromiseInput!) {
    redatePromise(input: $input) {
      id
      version
    }
  }
`);

export const declineHandover = graphql(`
  mutation DeclineHandover($input: DeclineHandoverInput!) {
    declineHandover(input: $input) {
      id
      version
    }
  }
`);

export const undoHandover = graphql(`
  mutation UndoHandover($input: UndoHandoverInput!) {
    undoHandover(input: $input) {
      id
      version
    }
  }
`);
