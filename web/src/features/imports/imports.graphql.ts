import { graphql } from '../../graphql/index.ts';

export const imports = graphql(`
  query Imports($after: String) {
    imports(after: $after) {
      nodes {
        id
        kind
        fileName
        state
        createdAt
        office {
          id
          name
        }
        startedBy {
          id
          name
        }
        doneRows
        totalRows
        isForgotten
        counts {
          new
          update
          same
          review
          imported
          kept
          undone
        }
      }
      endCursor
      hasMore
    }
  }
`);

export const importReadingFields = graphql(`
  fragment ImportReadingFields on ImportReading {
    isSheet
    encoding
    separator
    sheet
    sheets
    headerRow
    preview
    columns {
      index
      header
      samples
      field
    }
    notes {
      code
      lineNo
      value
    }
  }
`);

export const importById = graphql(`
  query ImportById($id: ID!) {
    import(id: $id) {
      id
      version
      kind
      fileName
      bytes
      state
      createdAt
      finishedAt
      undoUntil
      doneRows
      totalRows
      isForgotten
      faultCode
      faultDetails
      isRemembered
      viewerMay
      office {
        id
        name
      }
      startedBy {
        id
        name
      }
      counts {
        new
        update
        same
        review
        imported
        kept
        undone
        assumed
      }
      reviewReasons {
        code
        rows
      }
      names {
        name
        rows
        user {
          id
          name
        }
      }
      reading {
        ...ImportReadingFields
      }
    }
  }
`);

export const readImportAs = graphql(`
  query ReadImportAs($id: ID!, $encoding: TextEncoding, $separator: Separator, $sheet: String, $headerRow: Int) {
    readImportAs(id: $id, encoding: $encoding, separator: $separator, sheet: $sheet, headerRow: $headerRow) {
      ...ImportReadingFields
    }
  }
`);

export const importRows = graphql(`
  query ImportRows($id: ID!, $verdict: ImportVerdict, $code: String, $after: String) {
    importRows(id: $id, verdict: $verdict, code: $code, after: $after) {
      nodes {
        ordinal
        lineNo
        label
        cells
        verdict
        decision
        isImported
        isKept
        faults {
          code
          field
          column
          value
          refersTo
          isAsked
        }
        candidates {
          id
          name
          reading
          staffNo
          bornOn
          isArchived
          alikeIn
          office {
            id
            name
          }
        }
      }
      endCursor
      hasMore
    }
  }
`);

export const possibleColleagues = graphql(`
  query ImportColleagues {
    colleagues {
      id
      name
    }
  }
`);

export const importOffices = graphql(`
  query ImportOffices {
    offices {
      id
      name
      parent {
        id
      }
    }
  }
`);
