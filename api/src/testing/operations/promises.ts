import { decidedBy, input, list, mineBut, object, promise, reason, version, type Row } from './way.ts';

const promiseAnew = mineBut((mine) => ({ id: mine.issueId, version, reason, ...promise, ownerId: mine.userId }));
const step = (more: object) => ({ id: input((it) => ({ id: it.issueId, version, ...more })) });

export const promises: Record<string, Row> = {
  promises: list({
    mine: () => ({ input: { scope: 'MINE' } }),
    office: () => ({ input: { scope: 'OFFICE' } }),
    all: () => ({ input: { scope: 'ALL' } }),
    client: (it) => ({ input: { scope: 'ALL', clientId: it.clientId } }),
  }),
  promise: object({ id: (it) => ({ id: it.issueId }) }),
  possibleIssueOwners: object({ personId: (it) => ({ personId: it.personId }) }),
  issue: object({ id: (it) => ({ id: it.issueId }) }),
  changePromise: object(
    {
      id: promiseAnew((it) => ({ id: it.issueId })),
      ownerId: promiseAnew((it) => ({ ownerId: it.userId })),
      deciderId: promiseAnew((it) => decidedBy(it)),
    },
    { ownerId: 'OWNER_NOT_POSSIBLE', deciderId: 'OWNER_NOT_POSSIBLE' },
  ),
  resolveIssue: object(step({ resolution: '席を替えた' })),
  reportIssue: object(step({ reportedOn: '2026-11-21', via: 'PHONE', nextReportOn: '2026-12-01' })),
  holdIssue: object(step({ untilOn: '2026-12-01', reason })),
  withdrawIssue: object(step({ reason })),
  reopenIssue: object({
    id: input((it) => ({ id: it.resolvedIssueId, version, reason, dueOn: '2026-12-01', reportOn: '2026-12-02' })),
  }),
};
