import { CannotContinue } from '../../launch/src/say.ts';
import { requestTo } from './load.ts';
import type { Question } from './questions.ts';
import type { Sample } from './sample.ts';
import type { Server } from './servers.ts';

export type Json = string | number | boolean | null | Json[] | { readonly [key: string]: Json };
type JsonObject = Extract<Json, { readonly [key: string]: Json }>;

/** What the product works out after the statement: its verbs, its pages' ends, and the names of types. */
const WORKED_OUT = new Set(['viewerMay', 'hasMore', 'startCursor', 'endCursor', 'usualDays', '__typename']);

/** Of an issue that was found, how it is to be settled and was is told only where the hit stands in that. */
const IF_HIT = new Set(['direction', 'resolution']);

/** Fails unless both servers say the same of these samples; a server that answers less would be compared in vain. */
export async function requireSameAnswers(
  product: Server,
  limit: Server,
  question: Question,
  samples: Sample[],
): Promise<void> {
  for (const sample of samples) {
    const asked = await ask(product, question, sample);
    const theirs = (asked as JsonObject)[question.field] ?? null;
    const others = differences(theirs, inPages(await ask(limit, question, sample)), question.field);
    if (others.length)
      throw new CannotContinue(`Product and limit answer differently:\n${others.slice(0, 10).join('\n')}`);
  }
}

async function ask(server: Server, question: Question, sample: Sample): Promise<Json> {
  const { path, ...request } = requestTo(server, question, sample);
  const answer = await fetch(server.address + path, request);
  const { data, errors } = (await answer.json()) as { data?: Json; errors?: Json };
  if (errors || !data)
    throw new CannotContinue(`The ${server.name} refused ${question.name}: ${JSON.stringify(errors)}`);
  return data;
}

/** The statements answer rows, one more than a page holds; the product makes pages of them. */
export function inPages(answer: Json): Json {
  if (!isObject(answer)) return answer;
  if (answer.people) return found(answer);
  const { nodes, ...rest } = answer;
  const pages = ['visits', 'promises', 'renewals', 'silences'].filter((key) => Array.isArray(rest[key]));
  return {
    ...rest,
    ...Object.fromEntries(pages.map((key) => [key, { nodes: rest[key]! }])),
    ...(nodes && { timeline: { nodes } }),
  };
}

/** The rows of a search have a place in their list; what could not be found is left out. */
const found = (answer: JsonObject): JsonObject =>
  Object.fromEntries(
    ['people', 'clients', 'said'].map((kind) => {
      const rows = (answer[kind] ?? []) as { readonly hit: Json }[];
      return [kind, { nodes: rows.map(({ hit }) => hit) }];
    }),
  );

/** Where the product's answer says something else than the limit's, which may say more. */
export function differences(product: Json, limit: Json | undefined, path: string): string[] {
  if (Array.isArray(product) && Array.isArray(limit)) {
    const tooFew = limit.length < product.length || limit.length > product.length + 1;
    if (tooFew) return [`${path}: ${product.length} against ${limit.length}`];
    return product.flatMap((each, index) => differences(each, limit[index], `${path}.${index}`));
  }
  if (isObject(product) && isObject(limit))
    return Object.keys(product)
      .filter((key) => !WORKED_OUT.has(key) && !(path.startsWith('search.') && IF_HIT.has(key)))
      .flatMap((key) => differences(product[key]!, limit[key], `${path}.${key}`));
  return isSame(product, limit) ? [] : [`${path}: ${JSON.stringify(product)} against ${JSON.stringify(limit)}`];
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A moment may be written in two ways. */
const isSame = (one: Json, other: Json | undefined) =>
  one === other || (isMoment(one) && momentOf(one) === momentOf(other));
const isMoment = (value: Json) => /^\d{4}-\d\d-\d\dT/.test(String(value));
const momentOf = (value: Json | undefined) => Date.parse(String(value));
