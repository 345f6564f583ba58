import { graphql } from '../../graphql/index.ts';

export const ruleFields = graphql(`
  fragment RuleFields on MilestoneRule {
    id
    version
    name
    makes
    trigger
    amount
    forWhom
    byRole
    channel
    daysBefore
    daysAfter
    script
    isOn
    office {
      id
      name
    }
  }
`);

export const milestoneRules = graphql(`
  query MilestoneRules($officeId: ID) {
    milestoneRules(officeId: $officeId) {
      mayChange
      office {
        id
        name
      }
      choices {
        id
        name
      }
      own {
        id
        ...RuleFields
      }
      fromAbove {
        id
        ...RuleFields
      }
    }
  }
`);

export const previewRule = graphql(`
  query PreviewRule($input: PreviewRuleInput!) {
    previewRule(input: $input) {
      nextMonthOn
      nextMonth
      count
      weeks {
        fromOn
        count
        first {
          id
          name
        }
      }
    }
  }
`);

export const addRule = graphql(`
  mutation AddRule($input: AddRuleInput!) {
    addRule(input: $input) {
      id
      version
    }
  }
`);

export const changeRule = graphql(`
  mutation ChangeRule($input: ChangeRuleInput!) {
    changeRule(input: $input) {
      id
      version
    }
  }
`);

export const switchRuleOff = graphql(`
  mutation SwitchRuleOff($input: SwitchRuleInput!) {
    switchRuleOff(input: $input) {
      id
      version
    }
  }
`);

export const switchRuleOn = graphql(`
  mutation SwitchRuleOn($input: SwitchRuleInput!) {
    switchRuleOn(input: $input) {
      id
      version
    }
  }
`);

export const addFollowPlan = graphql(`
  mutation AddFollowPlan($officeId: ID!) {
    addFollowPlan(officeId: $officeId)
  }
`);
