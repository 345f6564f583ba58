import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Client, gql, type Exchange } from '@urql/vue';
import { map, pipe } from 'wonka';
import { earlyAnswers, fetchOrTakeOver } from './early.ts';

const question = { documentId: 'sha256:1', variables: {} };
const ask = async () =>
  (
    await fetchOrTakeOver('/graphql', { method: 'POST', body: JSON.stringify({ ...question, operationName: 'Today' }) })
  ).text();
const asked = (answer: string) => ({ body: JSON.stringify(question), answer: Promise.resolve(answer) });

const fetched = globalThis.fetch;
beforeEach(() => {
  jest.spyOn(performance, 'now').mockReturnValue(800);
  globalThis.fetch = async () => new Response('asked anew');
});
afterEach(() => {
  globalThis.fetch = fetched;
  globalThis.enishiEarly = undefined;
  jest.restoreAllMocks();
});

describe('what was asked before the app stood', () => {
  it('is taken over once', async () => {
    globalThis.enishiEarly = [asked('{"data":{"today":1}}')];
    expect(await ask()).toBe('{"data":{"today":1}}');
    expect(await ask()).toBe('asked anew');
  });

  it.each([
    ['a refusal', '{"data":null,"errors":[{"message":"SIGNED_OUT"}]}'],
    ['no answer', ''],
  ])('is asked anew after %s', async (_what, answer) => {
    globalThis.enishiEarly = [asked(answer)];
    expect(await ask()).toBe('asked anew');
  });

  it('is asked anew when it has grown old', async () => {
    globalThis.enishiEarly = [asked('{"data":{"today":1}}')];
    jest.spyOn(performance, 'now').mockReturnValue(60_000);
    expect(await ask()).toBe('asked anew');
  });
});

describe('what was answered before the app stood', () => {
  const document = Object.assign(gql('{ today }'), { documentId: 'sha256:1' });
  const beyond: Exchange = () => (operations$) =>
    pipe(
      operations$,
      map((operation) => ({ operation, data: 'asked anew', stale: false, hasNext: false })),
    );
  const client = () => new Client({ url: '/graphql', preferGetMethod: false, exchanges: [earlyAnswers(), beyond] });
  const answerOf = (it: Client) => it.readQuery(document, {})?.data as unknown;

  it('is there at once, and only once', () => {
    globalThis.enishiEarly = [{ ...asked(''), text: '{"data":{"today":1}}' }];
    expect(answerOf(client())).toEqual({ today: 1 });
    expect(answerOf(client())).toBe('asked anew');
  });

  it.each([
    ['is still under way', undefined],
    ['was refused', '{"data":null,"errors":[{"message":"SIGNED_OUT"}]}'],
  ])('is not taken where it %s', (_what, text) => {
    globalThis.enishiEarly = [{ ...asked(''), ...(text && { text }) }];
    expect(answerOf(client())).toBe('asked anew');
    expect(globalThis.enishiEarly).toHaveLength(1);
  });
});
