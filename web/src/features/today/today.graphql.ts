import { graphql } from '../../graphql/index.ts';

export const todayVisit = graphql(`
  fragment TodayVisitFields on TodayVisit {
    followUp {
      id
      version
      plannedOn
      channel
      clientName
      origin
      isUnassigned
      viewerMay
      person {
        id
        name
        reading
        contactRefusedOn
      }
    }
    lastHeldOn
    opener
    thread
    promises
    phone
  }
`);

export const renewalFields = graphql(`
  fragment TodayRenewalFields on TodayRenewal {
    id
    person {
      id
      name
      contactRefusedOn
    }
    clientName
    ordinal
    toOn
    visitOn
  }
`);

export const silenceFields = graphql(`
  fragment TodaySilenceFields on TodaySilence {
    person {
      id
      name
      contactRefusedOn
    }
    phone
    clientName
    lastHeldOn
    sinceOn
    usualDays
  }
`);

export const today = graphql(`
  query Today {
    today {
      day
      isBusiness
      holiday
      visits {
        nodes {
          followUp {
            id
            plannedOn
          }
          ...TodayVisitFields
        }
        endCursor
        hasMore
      }
      promises {
        nodes {
          id
          nextOn
          ...IssueFields
        }
        endCursor
        hasMore
      }
      renewals {
        nodes {
          id
          ...TodayRenewalFields
        }
        endCursor
        hasMore
      }
      nextRenewalOn
      silences {
        nodes {
          person {
            id
          }
          ...TodaySilenceFields
        }
        endCursor
        hasMore
      }
      hasPeople
      overdueCount
      unpromisedCount
      team {
        lateCount
        unreportedCount
        promises {
          id
          ...IssueFields
        }
      }
      nextDay
      nextDayCount
    }
  }
`);

export const moreVisits = graphql(`
  query MoreVisits($after: String!) {
    today(visitsAfter: $after) {
      visits {
        nodes {
          followUp {
            id
            plannedOn
          }
          ...TodayVisitFields
        }
        endCursor
        hasMore
      }
    }
  }
`);

export const morePromises = graphql(`
  query MorePromises($after: String!) {
    today(promisesAfter: $after) {
      promises {
        nodes {
          id
          nextOn
          ...IssueFields
        }
        endCursor
        hasMore
      }
    }
  }
`);

export const moreRenewals = graphql(`
  query MoreRenewals($after: String!) {
    today(renewalsAfter: $after) {
      renewals {
        nodes {
          id
          ...TodayRenewalFields
        }
        endCursor
        hasMore
      }
    }
  }
`);

export const moreSilences = graphql(`
  query MoreSilences($after: String!) {
    today(silencesAfter: $after) {
      silences {
        nodes {
          person {
            id
          }
          ...TodaySilenceFields
        }
        endCursor
        hasMore
      }
    }
  }
`);
