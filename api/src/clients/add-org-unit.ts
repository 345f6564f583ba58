import type { Saved } from '../core/saved.result.ts';
import type { Work } from '../core/work.ts';
import { addedUnder } from './added-under.ts';
import type { AddOrgUnitInput } from './client.input.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { Site } from './site.entity.ts';

export const addOrgUnit = (work: Work, input: AddOrgUnitInput): Promise<Saved> =>
  addedUnder(work, {
    action: 'addOrgUnit',
    parent: { kind: Site, id: input.siteId },
    kind: OrgUnit,
    values: { ...input },
  });
