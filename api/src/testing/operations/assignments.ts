import { input, mineBut, object, reason, version, type Row } from './way.ts';

const start = mineBut((mine) => ({
  personId: mine.personId,
  orgUnitId: mine.orgUnitId,
  coordinatorId: mine.userId,
  startedOn: '2026-11-24',
  termToOn: '2027-02-23',
}));
const ownerAnew = mineBut((mine) => ({ id: mine.assignmentId, version, reason, role: 'SALES', userId: mine.userId }));

export const assignments: Record<string, Row> = {
  startAssignment: object(
    {
      personId: start((it) => ({ personId: it.personId })),
      coordinatorId: start((it) => ({ coordinatorId: it.userId })),
      salesId: start((it) => ({ salesId: it.userId })),
    },
    { coordinatorId: 'OWNER_NOT_POSSIBLE', salesId: 'OWNER_NOT_POSSIBLE' },
  ),
  takeBackEnd: object({ id: input((it) => ({ id: it.endedAssignmentId, version: 2, reason })) }),
  endAssignment: object({ id: input((it) => ({ id: it.assignmentId, version, endedOn: '2026-11-20', reason })) }),
  possibleOwners: object({ personId: (it) => ({ personId: it.personId, role: 'SALES' }) }),
  changeOwner: object(
    {
      id: ownerAnew((it) => ({ id: it.assignmentId })),
      userId: ownerAnew((it) => ({ userId: it.userId })),
    },
    { userId: 'OWNER_NOT_POSSIBLE' },
  ),
  correctAssignment: object({
    id: input((it, mine) => ({ id: it.assignmentId, version, orgUnitId: mine.orgUnitId, startedOn: '2026-10-01' })),
  }),
  correctTerm: object({ id: input((it) => ({ id: it.termId, version, toOn: '2027-01-31' })) }),
  recordTerm: object({ assignmentId: input((it) => ({ assignmentId: it.assignmentId, toOn: '2027-12-31' })) }),
};
