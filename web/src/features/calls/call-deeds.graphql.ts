import { graphql } from '../../graphql/index.ts';

export const recordCall = graphql(`
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) {
      id
      version
      issueId
      againOn
      againAt
      nextId
    }
  }
`);

export const takeCall = graphql(`
  mutation TakeCall($input: TakeCallInput!) {
    takeCall(input: $input) {
      id
      version
    }
  }
`);

export const delegateCall = graphql(`
  mutation DelegateCall($input: DelegateCallInput!) {
    delegateCall(input: $input) {
      id
      version
    }
  }
`);

export const putOffCall = graphql(`
  mutation PutOffCall($input: PutOffCallInput!) {
    putOffCall(input: $input) {
      id
      version
    }
  }
`);

export const dropCall = graphql(`
  mutation DropCall($input: DropCallInput!) {
    dropCall(input: $input) {
      id
      version
    }
  }
`);

export const takeBackCall = graphql(`
  mutation TakeBackCall($input: TakeBackCallInput!) {
    takeBackCall(input: $input) {
      id
      version
    }
  }
`);

export const thankForCall = graphql(`
  mutation ThankForCall($callId: ID!) {
    thankForCall(callId: $callId) {
      id
      version
    }
  }
`);

export const setWorkplacePhone = graphql(`
  mutation SetWorkplacePhone($input: CorrectAssignmentInput!) {
    correctAssignment(input: $input) {
      id
      version
    }
  }
`);
