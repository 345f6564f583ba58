import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** The web app's questions go over the wire as hashes; its build keeps the list. */
const documents = Object.entries(
  JSON.parse(
    readFileSync(new URL('../../web/src/graphql/gql/persisted-documents.json', import.meta.url), 'utf8'),
  ) as Record<string, string>,
);

function hashOf(question: string) {
  const named = new RegExp(`\\b(?:query|mutation) ${question}\\b`);
  const [hash] = documents.find(([, text]) => named.test(text)) ?? [];
  if (!hash) throw new Error(`The web app asks no question named ${question}.`);
  return hash;
}

/** Asks, or does, as the page would. */
export async function ask(page: Pick<Page, 'request'>, question: string, variables: object): Promise<unknown> {
  const answer = await page.request.post('/graphql', { data: { documentId: hashOf(question), variables } });
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: unknown };
  expect(errors, question).toBeUndefined();
  return data;
}

const GIVEN = 'tour.given';
const BROKEN = 'tour.broken';

/** What is answered in the place of the server, by the question's hash. */
type Answers = Record<string, string>;

/**
 * Lets the tour answer in the place of the server. It stands in the page, before the app: a browser whose requests are
 * caught outside reads the whole app anew for every page.
 */
export async function standBetween(page: Page) {
  await page.addInitScript(
    ({ given, broken }) => {
      const ask = globalThis.fetch;
      globalThis.fetch = async (address, init) => {
        const answers = JSON.parse(sessionStorage.getItem(given) ?? '{}') as Answers;
        const { documentId } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as { documentId?: string };
        if (documentId && documentId === sessionStorage.getItem(broken)) return new Response('{}', { status: 500 });
        const answer = documentId ? answers[documentId] : undefined;
        return answer ? new Response(answer) : ask(address, init);
      };
    },
    { given: GIVEN, broken: BROKEN },
  );
  await page.goto('/more');
}

/** From now on this question is answered so. */
export const answer = (page: Page, question: string, data: object) =>
  page.evaluate(
    ({ key, hash, text }) => {
      const answers = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Answers;
      sessionStorage.setItem(key, JSON.stringify({ ...answers, [hash]: text }));
    },
    { key: GIVEN, hash: hashOf(question), text: JSON.stringify({ data: { __typename: 'Query', ...data } }) },
  );

/** From now on this question meets a server that is out of order; without a question, all is well again. */
export const breakQuestion = (page: Page, question?: string) =>
  page.evaluate(([key, hash]) => sessionStorage.setItem(key, hash), [
    BROKEN,
    question ? hashOf(question) : '',
  ] as const);
