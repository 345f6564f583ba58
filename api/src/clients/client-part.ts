import { ClientPart } from '#domain';
import type { SharedRow } from '../core/row.entity.ts';
import { Client } from './client.entity.ts';
import { OrgUnit } from './org-unit.entity.ts';
import { Site } from './site.entity.ts';
import { Supervisor } from './supervisor.entity.ts';

/** Of what a client is made, everything can be put away. */
export type Archivable = SharedRow & { archivedAt: Date | null };

export const PARTS: Record<ClientPart, new () => Archivable> = {
  CLIENT: Client,
  SITE: Site,
  ORG_UNIT: OrgUnit,
  SUPERVISOR: Supervisor,
};
