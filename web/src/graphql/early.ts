import { makeResult, type Exchange, type Operation } from '@urql/vue';
import { filter, map, merge, pipe, share } from 'wonka';

interface EarlyAnswer {
  /** What was asked, as JSON of the document's hash and its variables. */
  readonly body: string;
  /** The answer's text; empty where none came. */
  readonly answer: Promise<string>;
  /** The same, once it is there. */
  readonly text?: string;
}

declare global {
  /** Left by the first script of the page, see build/first-script.plugin.ts. */
  var enishiEarly: EarlyAnswer[] | undefined;
}

/** Later than this, what was asked before the page stood is old. Milliseconds since the page began. */
const FRESH = 5_000;

/**
 * Answers at once what the first script asked and has the answer of: the page is drawn whole at its first drawing, not as a
 * skeleton before. A refusal is never taken over: who signs in meanwhile is somebody else.
 */
export const earlyAnswers =
  (): Exchange =>
  ({ forward }) =>
  (operations$) => {
    const shared$ = share(operations$);
    const taken = new WeakMap<Operation, string>();
    const take = (operation: Operation) => {
      const text = operation.kind === 'query' ? takeEarly(operation, ({ text }) => isAnswer(text))?.text : undefined;
      if (text) taken.set(operation, text);
      return Boolean(text);
    };
    return merge([
      pipe(
        shared$,
        filter(take),
        map((operation) => makeResult(operation, JSON.parse(taken.get(operation) ?? ''))),
      ),
      pipe(
        shared$,
        filter((operation) => !taken.has(operation)),
        forward,
      ),
    ]);
  };

/** Asks the API, unless the same was asked already and the answer is under way: then it waits for that answer, once. */
export const fetchOrTakeOver: typeof fetch = async (address, init) => {
  const asked = stillEarly() && typeof init?.body === 'string' ? (JSON.parse(init.body) as Asked) : undefined;
  const text = await (asked && takeEarly({ query: asked, variables: asked.variables }))?.answer;
  return isAnswer(text)
    ? new Response(text, { headers: { 'content-type': 'application/json' } })
    : fetch(address, init);
};

const isAnswer = (text: string | undefined): text is string =>
  Boolean(text?.startsWith('{"data"') && !text.includes('"errors"'));

interface Asked {
  readonly documentId?: string;
  readonly variables?: object;
}

const stillEarly = () =>
  performance.now() < FRESH && globalThis.enishiEarly?.length ? globalThis.enishiEarly : undefined;

function takeEarly(
  { query, variables }: { query: object; variables?: unknown },
  isWanted: (it: EarlyAnswer) => boolean = () => true,
): EarlyAnswer | undefined {
  const early = stillEarly();
  if (!early) return undefined;
  const asked = JSON.stringify({ documentId: (query as Asked).documentId, variables: variables ?? {} });
  const at = early.findIndex((it) => it.body === asked && isWanted(it));
  return at < 0 ? undefined : early.splice(at, 1)[0];
}
