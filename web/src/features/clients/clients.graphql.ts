import { graphql } from '../../graphql/index.ts';

export const clientRowFields = graphql(`
  fragment ClientRowFields on ClientRow {
    id
    name
    reading
    isArchived
    peopleCount
    nextRenewalOn
  }
`);

export const clients = graphql(`
  query Clients($after: String, $search: String, $archived: Boolean) {
    clients(after: $after, search: $search, archived: $archived) {
      nodes {
        id
        name
        reading
        ...ClientRowFields
      }
      endCursor
      hasMore
    }
  }
`);

export const supervisorFields = graphql(`
  fragment SupervisorFields on Supervisor {
    id
    version
    name
    reading
    title
    phone
    sinceOn
    isArchived
  }
`);

export const supervisorsFields = graphql(`
  fragment SupervisorsFields on SupervisorPage {
    nodes {
      id
      ...SupervisorFields
    }
    endCursor
    hasMore
  }
`);

export const orgUnitFields = graphql(`
  fragment OrgUnitFields on OrgUnit {
    id
    version
    name
    isArchived
    supervisors {
      ...SupervisorsFields
    }
  }
`);

export const orgUnitsFields = graphql(`
  fragment OrgUnitsFields on OrgUnitPage {
    nodes {
      id
      ...OrgUnitFields
    }
    endCursor
    hasMore
  }
`);

export const siteFields = graphql(`
  fragment SiteFields on Site {
    id
    version
    name
    phone
    isArchived
    firstRecall {
      ...FirstRecallFields
    }
    orgUnits {
      ...OrgUnitsFields
    }
  }
`);

export const sitesFields = graphql(`
  fragment SitesFields on SitePage {
    nodes {
      id
      ...SiteFields
    }
    endCursor
    hasMore
  }
`);

export const personAtClientFields = graphql(`
  fragment PersonAtClientFields on PersonAtClient {
    id
    person {
      id
      name
      reading
    }
    siteName
    orgUnitName
    supervisor {
      id
      name
    }
    startedOn
    termToOn
  }
`);

export const peopleAtClientFields = graphql(`
  fragment PeopleAtClientFields on PeopleAtClientPage {
    nodes {
      id
      ...PersonAtClientFields
    }
    endCursor
    hasMore
  }
`);

export const client = graphql(`
  query Client($id: ID!, $archived: Boolean) {
    client(id: $id, archived: $archived) {
      id
      version
      name
      reading
      isArchived
      peopleCount
      sites {
        ...SitesFields
      }
      people {
        ...PeopleAtClientFields
      }
    }
  }
`);
