import { graphql } from '../../graphql/index.ts';

export const checkImport = graphql(`
  mutation CheckImport($input: CheckImportInput!) {
    checkImport(input: $input) {
      id
      version
    }
  }
`);

export const decideImportRows = graphql(`
  mutation DecideImportRows($input: DecideImportRowsInput!) {
    decideImportRows(input: $input)
  }
`);

export const runImport = graphql(`
  mutation RunImport($input: RunImportInput!) {
    runImport(input: $input) {
      id
      version
    }
  }
`);

export const cancelImport = graphql(`
  mutation CancelImport($input: CancelImportInput!) {
    cancelImport(input: $input) {
      id
      version
    }
  }
`);

export const undoImport = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      id
      version
    }
  }
`);
