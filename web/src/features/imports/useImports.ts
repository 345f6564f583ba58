import { usePagesOf } from '../../composables/usePagesOf.ts';
import { imports } from './imports.graphql.ts';

/** What was brought into my offices, the newest first. */
export const useImports = () => usePagesOf(imports, {}, (answer) => answer.imports);
