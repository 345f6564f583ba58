import { graphql } from '../../graphql/index.ts';

export const retryMail = graphql(`
  mutation RetryMail($input: RetryMailInput!) {
    retryMail(input: $input)
  }
`);

export const settleDoubt = graphql(`
  mutation SettleDoubt($input: SettleDoubtInput!) {
    settleDoubt(input: $input)
  }
`);

export const sendTestMail = graphql(`
  mutation SendTestMail {
    sendTestMail
  }
`);

export const doubtPolicies = graphql(`
  query DoubtPolicies {
    doubtPolicies {
      office {
        id
        name
      }
      policy
    }
  }
`);

export const chooseDoubtPolicy = graphql(`
  mutation ChooseDoubtPolicy($input: ChooseDoubtPolicyInput!) {
    chooseDoubtPolicy(input: $input)
  }
`);
