import { describe, expect, it } from '@jest/globals';
import { Conflict, NotAllowed, NotFound } from '../core/errors.ts';
import { anAssignment, anOffice, aSalesOwnerOfLately, aUser } from '../testing/builders.ts';
import { useIssues } from '../testing/issue-scene.ts';
import { holdIssue } from './hold-issue.ts';
import { issueById } from './issue-by-id.ts';
import { reportIssue } from './report-issue.ts';
import { resolveIssue } from './resolve-issue.ts';

const { database, scene, issueOf, stands, courseOf, asOwner } = useIssues();

describe('resolving an issue', () => {
  it('says how, and keeps it on the list of the owner until the report', async () => {
    const { id } = await issueOf();
    const saved = await asOwner(resolveIssue, { id, version: 1, resolution: '席を窓から離してもらった' });

    expect(saved).toEqual({ id, version: 2 });
    expect(await stands(id)).toMatchObject({ state: 'RESOLVED', resolvedOn: '2026-11-21', nextOn: '2026-11-26' });
    expect(await courseOf(id)).toMatchObject([
      { kind: 'RESOLVED', text: '席を窓から離してもらった', authorId: scene.owner.id },
    ]);
  });

  it('ends it where nobody is told', async () => {
    const { id } = await issueOf({ reportTo: 'NOBODY', reportOn: null, reportVia: null, firstReportOn: null });
    await asOwner(resolveIssue, { id, version: 1, resolution: '決まった' });

    expect(await stands(id)).toMatchObject({ state: 'RESOLVED', nextOn: null });
    expect((await database.as(scene.owner, (work) => issueById(work, id))).nextOn).toBeNull();
  });

  it.each([
    ['2026-11-22', 'RESOLVED_IN_THE_FUTURE'],
    ['2026-11-19', 'RESOLVED_BEFORE_ISSUE'],
  ] as const)('is refused for %s: %s', async (resolvedOn, code) => {
    const { id } = await issueOf({ raisedOn: '2026-11-20' });
    const refused = { code, field: 'resolvedOn' };
    const resolve = asOwner(resolveIssue, { id, version: 1, resolution: '済み', resolvedOn });
    await expect(resolve).rejects.toMatchObject(refused);
    expect(await courseOf(id)).toEqual([]);
  });

  it('shows the issue as it stands to somebody who saw an older one', async () => {
    const { id } = await issueOf();
    await asOwner(resolveIssue, { id, version: 1, resolution: '一度目' });
    const again = asOwner(resolveIssue, { id, version: 1, resolution: '二度目' });

    await expect(again).rejects.toBeInstanceOf(Conflict);
    await expect(again).rejects.toMatchObject({ theirs: { version: 2, state: 'RESOLVED', resolution: '一度目' } });
    await expect(again).rejects.not.toHaveProperty('theirs.subject');
  });
});

describe('reporting', () => {
  const told = { reportedOn: '2026-11-20', via: 'PHONE', text: '安心された様子' } as const;

  it('after the resolution closes the issue with day, way and name', async () => {
    const { id } = await issueOf();
    await asOwner(resolveIssue, { id, version: 1, resolution: '済み' });
    await asOwner(reportIssue, { id, version: 2, ...told });

    const closed = {
      state: 'REPORTED',
      reportedOn: '2026-11-20',
      reportedVia: 'PHONE',
      reportedById: scene.owner.id,
      nextOn: null,
    };
    expect(await stands(id)).toMatchObject(closed);
    expect((await courseOf(id)).at(-1)).toMatchObject({ kind: 'REPORTED', happenedOn: '2026-11-20', via: 'PHONE' });
  });

  it('before the resolution tells how it stands, and fixes the next report', async () => {
    const { id } = await issueOf();
    await asOwner(reportIssue, { id, version: 1, ...told, nextReportOn: '2026-11-27' });

    expect(await stands(id)).toMatchObject({ state: 'OPEN', reportOn: '2026-11-27', firstReportOn: '2026-11-26' });
    expect(await courseOf(id)).toMatchObject([{ kind: 'INTERIM_REPORT', text: '安心された様子' }]);
  });

  it.each([
    [{}, 'NEXT_REPORT_DAY_MISSING', 'nextReportOn'],
    [{ nextReportOn: '2026-11-21' }, 'NEXT_REPORT_DAY_MISSING', 'nextReportOn'],
    [{ reportedOn: '2026-11-22' }, 'REPORT_IN_THE_FUTURE', 'reportedOn'],
  ] as const)('is refused with %j: %s', async (over, code, field) => {
    const { id } = await issueOf();
    await expect(asOwner(reportIssue, { id, version: 1, ...told, ...over })).rejects.toMatchObject({ code, field });
    expect(await courseOf(id)).toEqual([]);
  });

  it('has no place where nobody is told', async () => {
    const { id } = await issueOf({ reportTo: 'NOBODY', reportOn: null, reportVia: null, firstReportOn: null });
    const report = asOwner(reportIssue, { id, version: 1, ...told, nextReportOn: '2026-11-27' });
    await expect(report).rejects.toMatchObject({ code: 'ISSUE_NOT_IN_STATE' });
  });
});

describe('holding an issue', () => {
  const hold = (id: string) => asOwner(holdIssue, { id, version: 1, untilOn: '2026-12-10', reason: '人事異動を待つ' });

  it('brings it back on its day, where nobody waits for a report', async () => {
    const { id } = await issueOf({ reportTo: 'NOBODY', reportOn: null, reportVia: null, firstReportOn: null });
    await hold(id);
    expect(await stands(id)).toMatchObject({ state: 'ON_HOLD', heldUntilOn: '2026-12-10', nextOn: '2026-12-10' });
  });

  it('rests the deed, and not the report that was promised before its end', async () => {
    const { id } = await issueOf({ dueOn: '2026-11-22', reportOn: '2026-11-26' });
    await hold(id);
    expect(await stands(id)).toMatchObject({ state: 'ON_HOLD', heldUntilOn: '2026-12-10', nextOn: '2026-11-26' });
  });

  it('may put the report off with it, to a day that is not gone', async () => {
    const { id } = await issueOf();
    const input = { id, version: 1, untilOn: '2026-12-10', reason: '本人と待つことにした' } as const;
    const early = asOwner(holdIssue, { ...input, reportOn: '2026-11-20' });
    await expect(early).rejects.toMatchObject({ code: 'REPORT_DAY_IN_THE_PAST', field: 'reportOn' });
    await asOwner(holdIssue, { ...input, reportOn: '2026-12-10' });
    expect(await stands(id)).toMatchObject({
      reportOn: '2026-12-10',
      firstReportOn: '2026-11-26',
      nextOn: '2026-12-10',
    });
  });

  it('goes on after an interim report, until the next one or its own end', async () => {
    const { id } = await issueOf();
    await hold(id);
    const report = { id, reportedOn: '2026-11-21', via: 'PHONE' } as const;
    await asOwner(reportIssue, { ...report, version: 2, nextReportOn: '2026-12-01' });
    expect(await stands(id)).toMatchObject({ heldUntilOn: '2026-12-10', reportOn: '2026-12-01', nextOn: '2026-12-01' });
    await asOwner(reportIssue, { ...report, version: 3, nextReportOn: '2026-12-20' });
    expect(await stands(id)).toMatchObject({ heldUntilOn: '2026-12-10', reportOn: '2026-12-20', nextOn: '2026-12-10' });
  });

  it('needs a day after today', async () => {
    const { id } = await issueOf();
    const today = asOwner(holdIssue, { id, version: 1, untilOn: '2026-11-21', reason: '待つ' });
    await expect(today).rejects.toMatchObject({ code: 'HOLD_NEEDS_A_LATER_DAY', field: 'untilOn' });
  });
});

describe('somebody who did not promise', () => {
  it('reads the issue, and does nothing to it, once they are in charge no more', async () => {
    const { id } = await issueOf();
    const colleague = await aSalesOwnerOfLately(database, scene.office, scene.person);

    expect(await database.as(colleague, (work) => issueById(work, id))).toMatchObject({
      id,
      owner: { name: '水野 葵' },
    });
    const resolve = database.as(colleague, (work) => resolveIssue(work, { id, version: 1, resolution: '済み' }));
    await expect(resolve).rejects.toBeInstanceOf(NotAllowed);
    expect(await stands(id)).toMatchObject({ version: 1, state: 'OPEN' });
  });

  it('goes on as a colleague of the office, or as an owner of the person', async () => {
    const sales = await aUser(database, scene.office, 'SALES');
    await anAssignment(database, scene.person, { sales });
    for (const actor of [await aUser(database, scene.office), await aUser(database, scene.office, 'MANAGER'), sales]) {
      const { id } = await issueOf();
      const resolution = '済み';
      expect(await database.as(actor, (work) => resolveIssue(work, { id, version: 1, resolution }))).toMatchObject({
        version: 2,
      });
    }
  });

  it('of another office finds nothing', async () => {
    const { id } = await issueOf();
    const stranger = await aUser(database, await anOffice(database));

    await expect(database.as(stranger, (work) => issueById(work, id))).rejects.toBeInstanceOf(NotFound);
    const resolve = database.as(stranger, (work) => resolveIssue(work, { id, version: 1, resolution: '済み' }));
    await expect(resolve).rejects.toBeInstanceOf(NotFound);
    expect(await stands(id)).toMatchObject({ version: 1 });
  });
});
