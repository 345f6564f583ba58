import type { GraphQLFormattedError } from 'graphql';

type Numbers = Readonly<Record<string, number>>;

/** What leaves the house: a code, a field and numbers, never what was sent, a statement or a stack. */
export function onlyWhatIsSaid({ message, path, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const { code, field, numbers, conflict } = (extensions ?? {}) as {
    code?: string;
    field?: string;
    numbers?: Numbers;
    conflict?: object;
  };
  if (code === 'BAD_USER_INPUT' || (!code && !path)) {
    return { message: 'INVALID', extensions: { code: 'INVALID', field: fieldIn(message) } };
  }
  if (!code || code === 'INTERNAL_SERVER_ERROR') {
    return { message: 'INTERNAL_SERVER_ERROR', path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  }
  return { message: code, path, extensions: { code, field, numbers, conflict } };
}

/** What is refused before any document runs, in the same form. */
export const refusalAnswer = (
  code: string,
  field?: string,
  numbers?: Numbers,
): { errors: GraphQLFormattedError[] } => ({
  errors: [{ message: code, extensions: { code, ...(field && { field }), ...(numbers && { numbers }) } }],
});

/** A variable of the wrong shape is told with its place, `input.issues[0].dueOn`, wherever GraphQL put it. */
const fieldIn = (message: string): string | undefined =>
  /(?:at|Field) "?input\.([\w.[\]]+)/.exec(message)?.[1]?.replaceAll(/\[(\d+)\]/g, '.$1');
