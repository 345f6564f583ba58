import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { OrgUnit } from './org-unit.entity.ts';
import type { EditOrgUnitInput } from './client.input.ts';
import { setRight } from './set-right.ts';

export function editOrgUnit(work: Work, input: EditOrgUnitInput): Promise<Saved> {
  const { name } = input;
  return setRight(work, { action: 'editOrgUnit', kind: OrgUnit, input, set: { name } });
}
