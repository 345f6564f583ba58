import { graphql } from '../../graphql/index.ts';

export const editPerson = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) {
      id
      version
    }
  }
`);

export const archivePerson = graphql(`
  mutation ArchivePerson($input: ArchivePersonInput!) {
    archivePerson(input: $input) {
      id
      version
    }
  }
`);

export const bringBackPerson = graphql(`
  mutation BringBackPerson($input: BringBackPersonInput!) {
    bringBackPerson(input: $input) {
      id
      version
    }
  }
`);

export const deletePerson = graphql(`
  mutation DeletePerson($input: DeletePersonInput!) {
    deletePerson(input: $input) {
      id
      version
    }
  }
`);

export const movePerson = graphql(`
  mutation MovePerson($input: MovePersonInput!) {
    movePerson(input: $input) {
      id
      version
    }
  }
`);

export const startAssignment = graphql(`
  mutation StartAssignment($input: StartAssignmentInput!) {
    startAssignment(input: $input) {
      id
      version
    }
  }
`);

export const recordTerm = graphql(`
  mutation RecordTerm($input: RecordTermInput!) {
    recordTerm(input: $input) {
      id
      version
    }
  }
`);

export const endAssignment = graphql(`
  mutation EndAssignment($input: EndAssignmentInput!) {
    endAssignment(input: $input) {
      id
      version
    }
  }
`);

export const takeBackEnd = graphql(`
  mutation TakeBackEnd($input: TakeBackEndInput!) {
    takeBackEnd(input: $input) {
      id
      version
    }
  }
`);

export const correctAssignment = graphql(`
  mutation CorrectAssignment($input: CorrectAssignmentInput!) {
    correctAssignment(input: $input) {
      id
      version
    }
  }
`);

export const correctTerm = graphql(`
  mutation CorrectTerm($input: CorrectTermInput!) {
    correctTerm(input: $input) {
      id
      version
    }
  }
`);

export const changeOwner = graphql(`
  mutation ChangeOwner($input: ChangeOwnerInput!) {
    changeOwner(input: $input) {
      id
      version
    }
  }
`);

export const recordTenure = graphql(`
  mutation RecordTenure($input: RecordTenureInput!) {
    recordTenure(input: $input) {
      id
      version
    }
  }
`);

export const editTenure = graphql(`
  mutation EditTenure($input: EditTenureInput!) {
    editTenure(input: $input) {
      id
      version
    }
  }
`);

export const takeBackLeaving = graphql(`
  mutation TakeBackLeaving($input: TakeBackLeavingInput!) {
    takeBackLeaving(input: $input) {
      id
      version
    }
  }
`);

export const recordConsent = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) {
      id
      version
    }
  }
`);

export const withdrawConsent = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      id
      version
    }
  }
`);
