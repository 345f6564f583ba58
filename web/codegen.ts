import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const day = '`${number}-${number}-${number}`';

/** Types every document, and lists those that the API will answer. */
const config: CodegenConfig = {
  schema: 'api/src/schema.graphql',
  documents: 'web/src/**/*.graphql.ts',
  ignoreNoDocuments: true,
  generates: {
    'web/src/graphql/gql/': {
      preset: 'client',
      presetConfig: { persistedDocuments: true, fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      // The cache needs type names; they must be in the text whose hash is sent.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        enumType: 'string-literal',
        strictScalars: true,
        scalars: { Day: day, DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
