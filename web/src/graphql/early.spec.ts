import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fetchOrTakeOver } from './early.ts';

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
