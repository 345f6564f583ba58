import { beforeEach } from '@jest/globals';
import type { Actor } from '../core/actor.ts';
import type { Work } from '../core/work.ts';
import type { Office } from '../offices/office.entity.ts';
import { IssueEntry } from '../open-issues/issue-entry.entity.ts';
import { OpenIssue } from '../open-issues/open-issue.entity.ts';
import type { Person } from '../people/person.entity.ts';
import { anOffice, aPerson, aUser } from './builders.ts';
import { anIssue } from './entry-builders.ts';
import { useDatabase } from './in-work.ts';

/** Before each test: an office, a person of it, and a colleague who owes that person something. */
export function useIssues() {
  const database = useDatabase();
  const scene = {} as { office: Office; person: Person; owner: Actor };

  beforeEach(async () => {
    scene.office = await anOffice(database);
    scene.person = await aPerson(database, scene.office);
    scene.owner = await aUser(database, scene.office);
  });

  return {
    database,
    scene,
    issueOf: (over: Partial<OpenIssue> = {}) => anIssue(database, scene.person, scene.owner, over),
    stands: (id: string) => database.db.findOneByOrFail(OpenIssue, { id }),
    courseOf: (issueId: string) => database.db.find(IssueEntry, { where: { issueId }, order: { id: 'asc' } }),
    asOwner: <Input, Output>(command: (work: Work, input: Input) => Promise<Output>, input: NoInfer<Input>) =>
      database.as(scene.owner, (work) => command(work, input)),
  };
}
