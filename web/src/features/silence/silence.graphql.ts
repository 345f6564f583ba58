import { graphql } from '../../graphql/index.ts';

export const silence = graphql(`
  query Silence($scope: CalendarScope!, $after: String) {
    silence(scope: $scope, after: $after) {
      nodes {
        person {
          id
          name
          contactRefusedOn
        }
        phone
        clientName
        phase
        lastHeldOn
        sinceOn
        limitDays
        issues
        owner {
          id
          name
        }
      }
      phases {
        phase
        people
        silent
      }
      endCursor
      hasMore
    }
  }
`);

export const silenceLimits = graphql(`
  query SilenceLimitsOf {
    silenceLimits {
      id
      version
      officeName
      firstWeek
      firstMonth
      firstQuarter
      later
    }
  }
`);

export const saveSilenceLimits = graphql(`
  mutation SaveSilenceLimits($input: SilenceLimitsInput!) {
    saveSilenceLimits(input: $input) {
      id
      version
    }
  }
`);

export const planSilentVisit = graphql(`
  mutation PlanSilentVisit($input: PlanFollowUpInput!) {
    planFollowUp(input: $input) {
      id
      version
    }
  }
`);
