import { describe, expect, it } from '@jest/globals';
import { aUser } from '../testing/builders.ts';
import { useIssues } from '../testing/issue-scene.ts';
import { holdIssue } from './hold-issue.ts';
import { reopenIssue } from './reopen-issue.ts';
import { reportIssue } from './report-issue.ts';
import { resolveIssue } from './resolve-issue.ts';
import { withdrawIssue } from './withdraw-issue.ts';

const { database, scene, issueOf, stands, courseOf, asOwner } = useIssues();

describe('reopening an issue', () => {
  it('makes it the promise of whoever does, where the colleague who owed it has left', async () => {
    const { id } = await issueOf({ state: 'WITHDRAWN' });
    const successor = await aUser(database, scene.office);
    await database.client.query('update app_user set deactivated_at = now(), version = 2 where id = $1', [
      scene.owner.id,
    ]);
    const again = { id, version: 1, reason: 'まだ寒いとのこと', dueOn: '2026-11-27', reportOn: '2026-12-01' } as const;
    await database.as(successor, (work) => reopenIssue(work, again));
    expect(await stands(id)).toMatchObject({ state: 'OPEN', ownerId: successor.id });
  });

  const anew = { reason: 'また眠れないとのこと', dueOn: '2026-11-27', reportOn: '2026-11-30' } as const;

  it('keeps its id, its first days and its course, and counts the time', async () => {
    const { id } = await issueOf();
    await asOwner(resolveIssue, { id, version: 1, resolution: '済み' });
    await asOwner(reportIssue, { id, version: 2, reportedOn: '2026-11-21', via: 'VISIT' });
    await asOwner(reopenIssue, { id, version: 3, ...anew });

    expect(await stands(id)).toMatchObject({
      state: 'OPEN',
      dueOn: '2026-11-27',
      firstDueOn: '2026-11-25',
      resolvedOn: null,
      resolution: null,
      reportedOn: null,
      reopenCount: 1,
      nextOn: '2026-11-27',
    });
    expect((await courseOf(id)).map(({ kind }) => kind)).toEqual(['RESOLVED', 'REPORTED', 'REOPENED']);
  });

  it('takes up one that was held or withdrawn', async () => {
    const held = await issueOf();
    await asOwner(holdIssue, { id: held.id, version: 1, untilOn: '2026-12-10', reason: '待つ' });
    await asOwner(reopenIssue, { id: held.id, version: 2, ...anew });
    expect(await stands(held.id)).toMatchObject({ state: 'OPEN', heldUntilOn: null });

    const withdrawn = await issueOf();
    await asOwner(withdrawIssue, { id: withdrawn.id, version: 1, reason: '本人が取り下げた' });
    expect(await stands(withdrawn.id)).toMatchObject({ state: 'WITHDRAWN', nextOn: null });
    await asOwner(reopenIssue, { id: withdrawn.id, version: 2, ...anew });
    expect(await stands(withdrawn.id)).toMatchObject({ state: 'OPEN' });
  });

  it('gives an undecided one a new day for the decision', async () => {
    const decider = await aUser(database, scene.office);
    const { id } = await issueOf({ direction: null, deciderId: decider.id, decideOn: '2026-11-18' });
    await asOwner(withdrawIssue, { id, version: 1, reason: '取り下げ' });
    const reopen = (decideOn: '2026-11-25' | null) => asOwner(reopenIssue, { id, version: 2, ...anew, decideOn });
    await expect(reopen(null)).rejects.toMatchObject({ code: 'DECISION_DAY_MISSING', field: 'decideOn' });
    await reopen('2026-11-25');
    expect(await stands(id)).toMatchObject({ deciderId: decider.id, decideOn: '2026-11-25', nextOn: '2026-11-25' });
  });

  it('takes back a slip: the days that stood may stand again, also where they have passed', async () => {
    const days = { dueOn: '2026-11-19', reportOn: '2026-11-20' } as const;
    const { id } = await issueOf(days);
    await asOwner(withdrawIssue, { id, version: 1, reason: '取り下げ' });
    await asOwner(reopenIssue, { id, version: 2, reason: '元に戻しました', ...days });
    expect(await stands(id)).toMatchObject({ state: 'OPEN', ...days, nextOn: '2026-11-19' });
  });

  it.each([
    [{ dueOn: '2026-11-20' }, 'DUE_DAY_IN_THE_PAST', 'dueOn'],
    [{ reportOn: '2026-11-20' }, 'REPORT_DAY_IN_THE_PAST', 'reportOn'],
    [{ reportOn: null }, 'REPORT_DAY_MISSING', 'reportOn'],
    [{ dueOn: null }, 'DUE_DAY_MISSING', 'dueOn'],
  ] as const)('is refused with %j: %s', async (over, code, field) => {
    const { id } = await issueOf();
    await asOwner(withdrawIssue, { id, version: 1, reason: '取り下げ' });
    await expect(asOwner(reopenIssue, { id, version: 2, ...anew, ...over })).rejects.toMatchObject({ code, field });
  });

  it('has no place while it is open', async () => {
    const { id } = await issueOf();
    await expect(asOwner(reopenIssue, { id, version: 1, ...anew })).rejects.toMatchObject({
      code: 'ISSUE_NOT_IN_STATE',
    });
  });
});
