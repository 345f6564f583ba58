import { describe, expect, it } from '@jest/globals';
import { useIssues } from '../testing/issue-scene.ts';
import { holdIssue } from './hold-issue.ts';
import { issueById } from './issue-by-id.ts';
import { OpenIssue } from './open-issue.entity.ts';
import { reopenIssue } from './reopen-issue.ts';
import { resolveIssue } from './resolve-issue.ts';
import { withdrawIssue } from './withdraw-issue.ts';

const { database, scene, issueOf, stands, courseOf, asOwner } = useIssues();

describe('an issue that came in without a promise', () => {
  /** As an old note told it: a report is spoken of, and nothing was agreed. */
  const unpromised: Partial<OpenIssue> = {
    ...{ state: 'NEEDS_PROMISE', raisedOn: '2025-06-10', ownerId: null, firstDueOn: null, firstReportOn: null },
    ...{ dueOn: '2025-06-20', reportTo: 'PERSON', reportOn: '2025-06-25', reportVia: 'PHONE' },
  };

  it('is settled as of the day on which it was, and nobody owes a report', async () => {
    const { id } = await issueOf(unpromised);
    const resolution = '精算は七月に済んでいた';
    await asOwner(resolveIssue, { id, version: 1, resolution, resolvedOn: '2025-07-01' });

    expect(await stands(id)).toMatchObject({ state: 'RESOLVED', resolvedOn: '2025-07-01', resolution, nextOn: null });
    expect(await courseOf(id)).toMatchObject([{ kind: 'RESOLVED', happenedOn: '2025-07-01', text: resolution }]);
    expect((await database.as(scene.owner, (work) => issueById(work, id))).viewerMay).toEqual(['reopen']);
  });

  it('is taken back with a reason', async () => {
    const { id } = await issueOf(unpromised);
    await asOwner(withdrawIssue, { id, version: 1, reason: '本人が退職した' });
    expect(await stands(id)).toMatchObject({ state: 'WITHDRAWN', nextOn: null });
    expect(await courseOf(id)).toMatchObject([{ kind: 'WITHDRAWN', text: '本人が退職した' }]);
  });

  it('waits for its promise again when that was a slip, with all that its note said', async () => {
    const { id } = await issueOf(unpromised);
    await asOwner(resolveIssue, { id, version: 1, resolution: '済み', resolvedOn: '2025-07-01' });
    await asOwner(reopenIssue, { id, version: 2, reason: '元に戻しました' });
    expect(await stands(id)).toMatchObject({ ...unpromised, resolvedOn: null, resolution: null, nextOn: '2025-06-10' });

    await asOwner(withdrawIssue, { id, version: 3, reason: '取り下げ' });
    await asOwner(reopenIssue, { id, version: 4, reason: '元に戻しました' });
    expect(await stands(id)).toMatchObject({ ...unpromised, nextOn: '2025-06-10' });
  });

  it('is neither reported nor held before it has one', async () => {
    const { id } = await issueOf(unpromised);
    const hold = asOwner(holdIssue, { id, version: 1, untilOn: '2026-12-10', reason: '待つ' });
    await expect(hold).rejects.toMatchObject({ code: 'PROMISE_INCOMPLETE' });
  });
});
