import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { addedUnder } from './added-under.ts';
import type { AddSupervisorInput } from './client.input.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { Supervisor } from './supervisor.entity.ts';

export const addSupervisor = (work: Work, input: AddSupervisorInput): Promise<Saved> =>
  addedUnder(work, {
    action: 'addSupervisor',
    parent: { kind: OrgUnit, id: input.orgUnitId },
    kind: Supervisor,
    values: { ...input },
  });
