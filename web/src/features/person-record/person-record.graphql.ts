import { graphql } from '../../graphql/index.ts';

export const assignmentRecord = graphql(`
  fragment AssignmentFields on AssignmentRecord {
    id
    version
    startedOn
    endedOn
    endReason
    agreedOn
    returningOn
    workplacePhone
    workDays
    workHours
    duties
    remark
    workplace {
      clientId
      clientName
      siteName
      orgUnitId
      orgUnitName
    }
    supervisor {
      id
      name
    }
    terms {
      id
      version
      ordinal
      fromOn
      toOn
      outcome
    }
    owners {
      id
      role
      sinceOn
      untilOn
      reason
      mayReturn
      user {
        id
        name
      }
    }
  }
`);

export const tenureRecord = graphql(`
  fragment TenureFields on TenureRecord {
    id
    version
    fromOn
    toOn
    leftHow
    leftReason
    unit
    rank
    office {
      id
      name
    }
  }
`);

export const consentRecord = graphql(`
  fragment ConsentFields on ConsentRecord {
    id
    version
    purpose
    wording
    givenOn
    givenVia
    withdrawnOn
    withdrawnVia
    recordedBy {
      id
      name
    }
    withdrawnBy {
      id
      name
    }
  }
`);

export const personRecord = graphql(`
  query PersonRecord($id: ID!) {
    personRecord(id: $id) {
      id
      version
      name
      reading
      formerName
      staffNo
      bornOn
      phone
      email
      company
      experience
      contactRefusedOn
      archivedOn
      archiveReason
      hasEntries
      viewerMay
      office {
        id
        name
      }
      assignments {
        id
        ...AssignmentFields
      }
      offices {
        id
        sinceOn
        untilOn
        reason
        office {
          id
          name
        }
      }
      tenures {
        id
        ...TenureFields
      }
      consents {
        id
        ...ConsentFields
      }
    }
  }
`);

export const possibleOwners = graphql(`
  query PossibleOwners($personId: ID!, $role: Role!) {
    possibleOwners(personId: $personId, role: $role) {
      id
      name
    }
  }
`);

export const workplaces = graphql(`
  query Workplaces($search: String) {
    workplaces(search: $search) {
      nodes {
        id
        clientName
        siteName
        orgUnitName
        supervisors {
          id
          name
          title
        }
      }
      hasMore
    }
  }
`);
