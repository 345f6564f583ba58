import { graphql } from '../../graphql/index.ts';

export const issueFields = graphql(`
  fragment IssueFields on IssueLine {
    id
    version
    text
    audience
    state
    raisedOn
    owner {
      id
      name
    }
    isUnassigned
    dueOn
    direction
    decider {
      id
      name
    }
    decideOn
    reportTo
    reportOn
    reportVia
    firstDueOn
    heldUntilOn
    resolvedOn
    resolution
    reportedOn
    reportedVia
    nextOn
    person {
      id
      name
      contactRefusedOn
    }
    entries {
      id
      kind
      happenedOn
      text
      via
      author {
        id
        name
      }
    }
    viewerMay
  }
`);

export const issueById = graphql(`
  query IssueById($id: ID!) {
    issue(id: $id) {
      ...IssueFields
    }
  }
`);

export const officeDays = graphql(`
  query OfficeDays($from: Day!, $to: Day!) {
    officeDays(from: $from, to: $to) {
      day
      isBusiness
      holiday
      promiseOn
      visitOn
    }
  }
`);

export const colleagues = graphql(`
  query Colleagues {
    colleagues {
      id
      name
    }
  }
`);

export const possibleIssueOwners = graphql(`
  query PossibleIssueOwners($personId: ID!) {
    possibleIssueOwners(personId: $personId) {
      id
      name
    }
  }
`);

export const changePromise = graphql(`
  mutation ChangePromise($input: ChangePromiseInput!) {
    changePromise(input: $input) {
      id
      version
    }
  }
`);

export const resolveIssue = graphql(`
  mutation ResolveIssue($input: ResolveIssueInput!) {
    resolveIssue(input: $input) {
      id
      version
    }
  }
`);

export const reportIssue = graphql(`
  mutation ReportIssue($input: ReportIssueInput!) {
    reportIssue(input: $input) {
      id
      version
    }
  }
`);

export const holdIssue = graphql(`
  mutation HoldIssue($input: HoldIssueInput!) {
    holdIssue(input: $input) {
      id
      version
    }
  }
`);

export const withdrawIssue = graphql(`
  mutation WithdrawIssue($input: WithdrawIssueInput!) {
    withdrawIssue(input: $input) {
      id
      version
    }
  }
`);

export const reopenIssue = graphql(`
  mutation ReopenIssue($input: ReopenIssueInput!) {
    reopenIssue(input: $input) {
      id
      version
    }
  }
`);
