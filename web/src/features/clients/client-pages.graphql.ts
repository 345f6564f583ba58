import { graphql } from '../../graphql/index.ts';

export const peopleAtClient = graphql(`
  query PeopleAtClient($clientId: ID!, $after: String) {
    peopleAtClient(clientId: $clientId, after: $after) {
      ...PeopleAtClientFields
    }
  }
`);

export const clientSites = graphql(`
  query ClientSites($clientId: ID!, $after: String, $archived: Boolean) {
    clientSites(clientId: $clientId, after: $after, archived: $archived) {
      ...SitesFields
    }
  }
`);

export const siteOrgUnits = graphql(`
  query SiteOrgUnits($siteId: ID!, $after: String, $archived: Boolean) {
    siteOrgUnits(siteId: $siteId, after: $after, archived: $archived) {
      ...OrgUnitsFields
    }
  }
`);

export const orgUnitSupervisors = graphql(`
  query OrgUnitSupervisors($orgUnitId: ID!, $after: String, $archived: Boolean) {
    orgUnitSupervisors(orgUnitId: $orgUnitId, after: $after, archived: $archived) {
      ...SupervisorsFields
    }
  }
`);
