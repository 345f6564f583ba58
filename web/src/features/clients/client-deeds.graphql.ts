import { graphql } from '../../graphql/index.ts';

export const addClient = graphql(`
  mutation AddClient($input: AddClientInput!) {
    addClient(input: $input) {
      id
      version
    }
  }
`);

export const editClient = graphql(`
  mutation EditClient($input: EditClientInput!) {
    editClient(input: $input) {
      id
      version
    }
  }
`);

export const addSite = graphql(`
  mutation AddSite($input: AddSiteInput!) {
    addSite(input: $input) {
      id
      version
    }
  }
`);

export const editSite = graphql(`
  mutation EditSite($input: EditSiteInput!) {
    editSite(input: $input) {
      id
      version
    }
  }
`);

export const addOrgUnit = graphql(`
  mutation AddOrgUnit($input: AddOrgUnitInput!) {
    addOrgUnit(input: $input) {
      id
      version
    }
  }
`);

export const editOrgUnit = graphql(`
  mutation EditOrgUnit($input: EditOrgUnitInput!) {
    editOrgUnit(input: $input) {
      id
      version
    }
  }
`);

export const addSupervisor = graphql(`
  mutation AddSupervisor($input: AddSupervisorInput!) {
    addSupervisor(input: $input) {
      id
      version
    }
  }
`);

export const editSupervisor = graphql(`
  mutation EditSupervisor($input: EditSupervisorInput!) {
    editSupervisor(input: $input) {
      id
      version
    }
  }
`);

export const archiveClientPart = graphql(`
  mutation ArchiveClientPart($input: ClientPartInput!) {
    archiveClientPart(input: $input) {
      id
      version
    }
  }
`);

export const restoreClientPart = graphql(`
  mutation RestoreClientPart($input: ClientPartInput!) {
    restoreClientPart(input: $input) {
      id
      version
    }
  }
`);
