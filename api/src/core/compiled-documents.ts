import { GraphQLError, isObjectType, parse, validate, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** Limits of a document: the web app's own are far below. */
const MOST_TOKENS = 3_000;
const MOST_FAULTS = 5;

/** How many documents are kept compiled: more than the web app has. Only specs send others. */
const KEPT = 1_000;

/** Turns documents into code, each once, instead of interpreting them at every request. */
export function compiledDocuments(schema: GraphQLSchema): (text: string) => CompiledQuery | null {
  readFieldsDirectly(schema);
  const kept = new Map<string, CompiledQuery | null>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const made = compiled(schema, text);
    kept.set(text, made);
    return made;
  };
}

/**
 * Nest gives every field a function that reads the property of its name. Without it the compiled code reads the property
 * itself, instead of calling a function for each of hundreds of fields.
 */
function readFieldsDirectly(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === 'rootFieldResolver') field.resolve = undefined;
    }
  }
}

/** Null for what is no document of this schema. */
function compiled(schema: GraphQLSchema, text: string): CompiledQuery | null {
  const document = parsed(text);
  if (!document || validate(schema, document, undefined, { maxErrors: MOST_FAULTS }).length > 0) return null;
  const made = compileQuery(schema, document);
  return isCompiledQuery(made) ? made : null;
}

function parsed(text: string) {
  try {
    return parse(text, { maxTokens: MOST_TOKENS, noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
