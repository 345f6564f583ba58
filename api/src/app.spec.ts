import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Session } from './accounts/session.entity.ts';
import { hashOf } from './accounts/token.ts';
import type { Actor } from './core/actor.ts';
import { add } from './core/add.ts';
import { newId } from './core/id.ts';
import { ownerOf } from './testing/at-the-door.ts';
import { anOffice, aPerson, aUser } from './testing/builders.ts';
import { useServed } from './testing/served.ts';

const DOCUMENT = 'query Person($id: ID!) { personPage(id: $id) { person { name viewerMay } timeline { hasMore } } }';
const documentId = createHash('sha256').update(DOCUMENT).digest('hex');

const served = useServed(new Map([[documentId, DOCUMENT]]));
const token = 'a'.repeat(43);
let personId: string;
let ann: Actor;

beforeAll(async () => {
  const database = ownerOf(served);
  const office = await anOffice(database);
  ann = await aUser(database, office);
  personId = (await aPerson(database, office)).id;
  await add(served.owner.manager, Session, { userId: ann.id, tokenHash: hashOf(token), lastSeenAt: new Date() });
});

const ask = (body: object, headers = {}) => served.post(body, { cookie: `enishi=${token}`, ...headers });

describe('the API', () => {
  it('answers a known document for whoever is signed in', async () => {
    const { status, data, headers } = await ask({ documentId, variables: { id: personId } });
    expect({ status, data }).toMatchObject({ status: 200, data: { personPage: { person: { name: '森川 結衣' } } } });
    expect(headers['cache-control']).toBe('no-store');
  });

  it('tells everybody else that they are signed out', async () => {
    expect((await served.post({ documentId, variables: { id: personId } })).errors).toMatchObject([
      { extensions: { code: 'SIGNED_OUT' } },
    ]);
  });

  it('answers a person who does not exist, an id that is none and a hidden person alike', async () => {
    const database = ownerOf(served);
    const hidden = await aPerson(database, await anOffice(database));
    const answers = [];
    for (const id of [newId(), 'x', hidden.id]) answers.push((await ask({ documentId, variables: { id } })).text);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"code":"NOT_FOUND"');
  });

  it.each([
    ['an unknown document', { documentId: 'f'.repeat(64) }],
    ['a document in clear', { query: DOCUMENT, variables: { id: newId() } }],
    ['a list of requests', [{ documentId }]],
    ['nothing', {}],
  ])('refuses %s, and says nothing of the schema', async (_, body) => {
    const { status, errors, text } = await ask(body);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'DOCUMENT_UNKNOWN' } }]);
    expect(text).not.toMatch(/personPage|Person!|stack/);
  });

  it('names the field of a variable that is none', async () => {
    const { errors } = await ask({ documentId, variables: { id: { a: 1 } } });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID' } }]);
  });

  it.each([
    [
      'a body that is too large',
      { 'content-type': 'application/json' },
      JSON.stringify({ a: 'x'.repeat(300_000) }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1', 415, 'JSON_ONLY'],
    ['plain text', { 'content-type': 'text/plain' }, '{}', 415, 'JSON_ONLY'],
    ['broken JSON', { 'content-type': 'application/json' }, '{', 400, 'JSON_INVALID'],
    ['a request from another site', { 'sec-fetch-site': 'cross-site' }, '{}', 403, 'OTHER_SITE'],
  ])('refuses %s', async (_, headers, body, status, code) => {
    const answer = await served.post(body, headers as never);
    expect({ status: answer.status, errors: answer.errors }).toMatchObject({
      status,
      errors: [{ extensions: { code } }],
    });
    expect(answer.text).not.toContain('stack');
  });

  it.each(['GET', 'PUT', 'DELETE'] as const)('takes no %s', async (method) => {
    const response = await served.app.inject({ method, url: `/graphql?documentId=${documentId}` });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
  });

  it.each(['/health/live', '/health/ready', '/version'])('answers %s with every protective header', async (url) => {
    const response = await served.app.inject({ method: 'GET', url });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(response.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});
