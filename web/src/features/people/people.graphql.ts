import { graphql } from '../../graphql/index.ts';

export const personRowFields = graphql(`
  fragment PersonRowFields on PersonRow {
    id
    version
    name
    reading
    staffNo
    phase
    contactRefusedOn
    clientName
    siteName
    owner {
      id
      name
    }
    lastHeldOn
    nextOn
    renewalOn
    openIssues
    lateIssues
  }
`);

export const people = graphql(`
  query People($after: String, $search: String, $filter: PeopleFilterInput, $sort: PeopleSort, $isDescending: Boolean) {
    people(after: $after, search: $search, filter: $filter, sort: $sort, isDescending: $isDescending) {
      nodes {
        id
        ...PersonRowFields
      }
      letters {
        letter
        count
      }
      endCursor
      hasMore
    }
  }
`);

export const rosterChoices = graphql(`
  query RosterChoices {
    rosterChoices {
      clients {
        id
        name
        sites {
          id
          name
        }
      }
      owners {
        id
        name
      }
    }
  }
`);

export const savedViews = graphql(`
  query SavedViews {
    savedViews {
      id
      version
      name
      filter {
        letter
        ownerId
        hasNoOwner
        clientId
        siteId
        renewal
        silentDays
        neverMet
        refused
        issues
        phase
      }
      search
      sort
      isDescending
      columns
      isDefault
    }
  }
`);

export const addSavedView = graphql(`
  mutation AddSavedView($input: AddSavedViewInput!) {
    addSavedView(input: $input) {
      id
      version
    }
  }
`);

export const renameSavedView = graphql(`
  mutation RenameSavedView($input: RenameSavedViewInput!) {
    renameSavedView(input: $input) {
      id
      version
    }
  }
`);

export const changeSavedView = graphql(`
  mutation ChangeSavedView($input: ChangeSavedViewInput!) {
    changeSavedView(input: $input) {
      id
      version
    }
  }
`);

export const openWithSavedView = graphql(`
  mutation OpenWithSavedView($input: OpenWithSavedViewInput!) {
    openWithSavedView(input: $input) {
      id
      version
    }
  }
`);

export const removeSavedView = graphql(`
  mutation RemoveSavedView($input: RemoveSavedViewInput!) {
    removeSavedView(input: $input) {
      id
      version
    }
  }
`);

export const giveReading = graphql(`
  mutation GiveReading($input: GiveReadingInput!) {
    giveReading(input: $input) {
      id
      version
    }
  }
`);

export const officesToAddTo = graphql(`
  query OfficesToAddTo {
    offices {
      id
      name
    }
  }
`);

export const addPerson = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) {
      id
      version
    }
  }
`);

export const similarPeople = graphql(`
  query SimilarPeople($input: SimilarPeopleInput!) {
    similarPeople(input: $input) {
      id
      name
      isArchived
      alikeIn
      office {
        id
        name
      }
    }
  }
`);
