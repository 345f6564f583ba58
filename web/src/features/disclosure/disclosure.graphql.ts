import { graphql } from '../../graphql/index.ts';

export const discloseRecord = graphql(`
  mutation DiscloseRecord($input: DiscloseRecordInput!) {
    discloseRecord(input: $input) {
      id
      version
    }
  }
`);
