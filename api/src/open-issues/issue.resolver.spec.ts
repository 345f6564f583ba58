import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import { newId } from '../core/id.ts';
import type { Office } from '../offices/index.ts';
import type { Person } from '../people/index.ts';
import { ownerOf } from '../testing/at-the-door.ts';
import { anOffice, aPerson, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { cookieOf } from '../testing/cookie.ts';
import { anIssue } from '../testing/entry-builders.ts';
import type { TestDatabase } from '../testing/in-work.ts';
import { useServed } from '../testing/served.ts';

const served = useServed(null);
let database: TestDatabase;
let office: Office;
let person: Person;
let owner: Actor;
let cookie: string;

beforeAll(async () => {
  database = ownerOf(served);
  office = await anOffice(database);
  person = await aPerson(database, office);
  owner = await aUser(database, office);
  cookie = await signedIn(owner);
});

const signedIn = (actor: Actor) => cookieOf(served, actor);

const READ = `query ($id: ID!) { issue(id: $id) { id version state nextOn author { name } entries { kind } viewerMay } }`;
const RESOLVE = `mutation ($input: ResolveIssueInput!) { resolveIssue(input: $input) { id version } }`;
const ask = (query: string, variables: object, as = cookie) => served.post({ query, variables }, { cookie: as });

describe('an issue, as it is answered', () => {
  it('says which verbs its reader may use', async () => {
    const { id } = await anIssue(database, person, owner);
    const verbs = ['resolve', 'report', 'change', 'hold', 'withdraw'];
    expect((await ask(READ, { id })).data).toMatchObject({
      issue: { id, author: { name: owner.name }, viewerMay: verbs },
    });

    const reader = await signedIn(await aSalesOwnerOfLately(database, office, person));
    expect((await ask(READ, { id }, reader)).data).toMatchObject({ issue: { id, viewerMay: [] } });
  });

  it('is not found where there is none, or none to be seen', async () => {
    const { id } = await anIssue(database, person, owner);
    const stranger = await signedIn(await aUser(database, await anOffice(database)));
    for (const answer of [
      await ask(READ, { id }, stranger),
      await ask(READ, { id: newId() }),
      await ask(READ, { id: 'x' }),
    ]) {
      expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  it('asks for the words of a resolution by name', async () => {
    const { id } = await anIssue(database, person, owner);
    const { errors } = await ask(RESOLVE, { input: { id, version: 1, resolution: ' 　' } });
    expect(errors).toMatchObject([{ extensions: { code: 'RESOLUTION_MISSING', field: 'resolution' } }]);
  });

  it('moves on, and shows its course to whoever comes too late', async () => {
    const { id } = await anIssue(database, person, owner);
    const input = { id, version: 1, resolution: '席を替えてもらった' };
    expect((await ask(RESOLVE, { input })).data).toEqual({ resolveIssue: { id, version: 2 } });
    expect((await ask(RESOLVE, { input })).errors).toMatchObject([
      { extensions: { code: 'CONFLICT', conflict: { theirs: { version: 2, entries: [{ kind: 'RESOLVED' }] } } } },
    ]);
  });
});
