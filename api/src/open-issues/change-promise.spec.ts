import { describe, expect, it } from '@jest/globals';
import { newId } from '../core/id.ts';
import { anOffice, aUser } from '../testing/builders.ts';
import { useIssues } from '../testing/issue-scene.ts';
import { changePromise } from './change-promise.ts';
import type { ChangePromiseInput } from './change-promise.input.ts';
import { holdIssue } from './hold-issue.ts';
import { IssueEntry } from './issue-entry.entity.ts';
import { resolveIssue } from './resolve-issue.ts';

const { database, scene, issueOf, stands } = useIssues();

const anew = (id: string, over: Partial<ChangePromiseInput> = {}): ChangePromiseInput => ({
  id,
  version: 1,
  reason: '派遣先の会議が延びたため',
  ownerId: scene.owner.id,
  dueOn: '2026-11-27',
  direction: '来週あらためて相談する',
  reportTo: 'PERSON',
  reportOn: '2026-11-30',
  reportVia: 'MESSAGE',
  ...over,
});
const change = (input: ChangePromiseInput) => database.as(scene.owner, (work) => changePromise(work, input));

describe('changing a promise', () => {
  it('keeps the days that were promised first, and says why it changed', async () => {
    const { id } = await issueOf();
    const colleague = await aUser(database, scene.office);
    await change(anew(id, { ownerId: colleague.id }));

    expect(await stands(id)).toMatchObject({
      version: 2,
      ownerId: colleague.id,
      dueOn: '2026-11-27',
      reportOn: '2026-11-30',
      reportVia: 'MESSAGE',
      firstDueOn: '2026-11-25',
      firstReportOn: '2026-11-26',
    });
    expect(await database.db.findBy(IssueEntry, { issueId: id })).toMatchObject([
      { kind: 'PROMISE_CHANGED', text: '派遣先の会議が延びたため', happenedOn: '2026-11-21' },
    ]);
  });

  it('may leave the direction open with who decides and by when', async () => {
    const { id } = await issueOf();
    const manager = await aUser(database, scene.office, 'MANAGER');
    await change(anew(id, { direction: null, deciderId: manager.id, decideOn: '2026-11-24' }));
    expect(await stands(id)).toMatchObject({ direction: null, deciderId: manager.id, nextOn: '2026-11-24' });
  });

  it('forgets the report where nobody is told any more', async () => {
    const { id } = await issueOf();
    await change(anew(id, { reportTo: 'NOBODY' }));
    expect(await stands(id)).toMatchObject({ reportTo: 'NOBODY', reportOn: null, reportVia: null });
  });

  it('makes the first promise of an imported issue, for which no reason is asked', async () => {
    const unpromised = { ownerId: null, dueOn: null, direction: null, reportTo: null, reportOn: null, reportVia: null };
    const { id } = await issueOf({ ...unpromised, state: 'NEEDS_PROMISE', firstDueOn: null, firstReportOn: null });
    await change(anew(id, { reason: '' }));
    expect(await stands(id)).toMatchObject({ state: 'OPEN', firstDueOn: '2026-11-27', firstReportOn: '2026-11-30' });
  });

  it('ends a hold', async () => {
    const { id } = await issueOf();
    await database.as(scene.owner, (work) =>
      holdIssue(work, { id, version: 1, untilOn: '2026-12-10', reason: '待つ' }),
    );
    await change(anew(id, { version: 2 }));
    expect(await stands(id)).toMatchObject({ state: 'OPEN', heldUntilOn: null });
  });

  it('moves the report of a resolved issue, and does not let it vanish', async () => {
    const { id } = await issueOf();
    await database.as(scene.owner, (work) => resolveIssue(work, { id, version: 1, resolution: '済み' }));
    const vanish = change(anew(id, { version: 2, reportTo: 'NOBODY' }));
    await expect(vanish).rejects.toMatchObject({ code: 'REPORT_DAY_MISSING', field: 'reportOn' });

    await change(anew(id, { version: 2 }));
    expect(await stands(id)).toMatchObject({ state: 'RESOLVED', resolution: '済み', nextOn: '2026-11-30' });
  });

  it('leaves a day that has passed where another part is changed', async () => {
    const { id } = await issueOf({ dueOn: '2026-11-20' });
    await change(anew(id, { dueOn: '2026-11-20' }));
    expect(await stands(id)).toMatchObject({ dueOn: '2026-11-20', direction: '来週あらためて相談する' });
  });

  it.each([
    [{ reason: '' }, 'REASON_MISSING', 'reason'],
    [{ direction: null }, 'DIRECTION_MISSING', 'direction'],
    [{ reportVia: null }, 'REPORT_WAY_MISSING', 'reportVia'],
    [{ reportOn: null }, 'REPORT_DAY_MISSING', 'reportOn'],
    [{ dueOn: '2026-11-20' }, 'DUE_DAY_IN_THE_PAST', 'dueOn'],
    [{ reportOn: '2026-11-20' }, 'REPORT_DAY_IN_THE_PAST', 'reportOn'],
    [{ ownerId: newId() }, 'OWNER_NOT_POSSIBLE', 'ownerId'],
  ] as const)('is refused with %j: %s', async (over, code, field) => {
    const { id } = await issueOf();
    await expect(change(anew(id, over))).rejects.toMatchObject({ code, field });
    expect(await stands(id)).toMatchObject({ version: 1, dueOn: '2026-11-25' });
  });

  it('gives it to nobody who cannot see the person', async () => {
    const { id } = await issueOf();
    const stranger = await aUser(database, await anOffice(database));
    await expect(change(anew(id, { ownerId: stranger.id }))).rejects.toMatchObject({ code: 'OWNER_NOT_POSSIBLE' });
  });
});
