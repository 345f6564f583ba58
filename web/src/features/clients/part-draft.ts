import type { ClientPart, Day } from '#domain';
import { tell } from '../../graphql/index.ts';
import {
  addClient,
  addOrgUnit,
  addSite,
  addSupervisor,
  editClient,
  editOrgUnit,
  editSite,
  editSupervisor,
} from './client-deeds.graphql.ts';

/** What a form may hold about a part of a client, whatever part it is. */
export interface PartDraft {
  name: string;
  reading: string;
  title: string;
  phone: string;
  sinceOn: Day | null;
}

export type PartField = keyof PartDraft;

/** What each part has. */
export const fieldsOf: Record<ClientPart, readonly PartField[]> = {
  CLIENT: ['name', 'reading'],
  SITE: ['name', 'phone'],
  ORG_UNIT: ['name'],
  SUPERVISOR: ['name', 'reading', 'title', 'phone', 'sinceOn'],
};

/** What is being written: a new part under its parent, or one that stands, as somebody saw it. */
export interface PartSubject {
  readonly part: ClientPart;
  /** Of a new one: what it is added to; nothing for a client. */
  readonly parentId?: string;
  readonly row?: { readonly id: string; readonly version: number } & Partial<{
    readonly [F in PartField]: PartDraft[F] | null;
  }>;
}

export const draftOf = ({ row }: PartSubject): PartDraft => ({
  name: row?.name ?? '',
  reading: row?.reading ?? '',
  title: row?.title ?? '',
  phone: row?.phone ?? '',
  sinceOn: row?.sinceOn ?? null,
});

/** Sends a draft. Gives the id of what was saved. Throws a Refusal. */
export async function savePart({ part, parentId = '', row }: PartSubject, draft: PartDraft, version?: number) {
  const name = draft.name.trim();
  const reading = draft.reading.trim() || null;
  const phone = draft.phone.trim() || null;
  const supervisor = { name, reading, phone, title: draft.title.trim() || null, sinceOn: draft.sinceOn };
  const at = row && { id: row.id, version: version ?? row.version };
  switch (part) {
    case 'CLIENT':
      if (at) return (await tell(editClient, { input: { ...at, name, reading } })).editClient.id;
      return (await tell(addClient, { input: { name, reading } })).addClient.id;
    case 'SITE':
      if (at) return (await tell(editSite, { input: { ...at, name, phone } })).editSite.id;
      return (await tell(addSite, { input: { clientId: parentId, name, phone } })).addSite.id;
    case 'ORG_UNIT':
      if (at) return (await tell(editOrgUnit, { input: { ...at, name } })).editOrgUnit.id;
      return (await tell(addOrgUnit, { input: { siteId: parentId, name } })).addOrgUnit.id;
    case 'SUPERVISOR':
      if (at) return (await tell(editSupervisor, { input: { ...at, ...supervisor } })).editSupervisor.id;
      return (await tell(addSupervisor, { input: { orgUnitId: parentId, ...supervisor } })).addSupervisor.id;
  }
}
