import { afterEach, describe, expect, it } from '@jest/globals';
import { gql, type TypedDocumentNode } from '@urql/vue';
import { askAnew } from './ask.ts';
import { client } from './client.ts';

const document: TypedDocumentNode<{ fact: { id: string; text: string } }, { id: string }> = Object.assign(
  gql`
    query fact($id: ID!) {
      fact(id: $id) {
        id
        text
      }
    }
  `,
  { __meta__: { hash: 'sha256:fact' } },
);

const fetched = globalThis.fetch;
afterEach(() => void (globalThis.fetch = fetched));

/** What the API holds, and how often it was asked. */
function anApi() {
  const api = { text: '犬を飼っている', asked: 0 };
  globalThis.fetch = async () => {
    api.asked += 1;
    const fact = { __typename: 'Fact', id: 'dog', text: api.text };
    return new Response(JSON.stringify({ data: { fact } }), { headers: { 'content-type': 'application/json' } });
  };
  return api;
}

const answered = (shown: string[], until: number) =>
  new Promise<void>((resolve) => {
    const look = () => (shown.length >= until ? resolve() : void setImmediate(look));
    look();
  });

describe('what somebody else changed', () => {
  it('is read again where it stands on the screen, and only there', async () => {
    const api = anApi();
    const shown: string[] = [];
    const { unsubscribe } = client.query(document, { id: 'dog' }).subscribe(({ data, stale }) => {
      if (data && !stale) shown.push(data.fact.text);
    });
    await answered(shown, 1);
    api.text = '猫を飼っている';
    askAnew();
    await answered(shown, 2);
    expect(shown).toEqual(['犬を飼っている', '猫を飼っている']);

    unsubscribe();
    askAnew();
    expect(api.asked).toBe(2);
  });
});
