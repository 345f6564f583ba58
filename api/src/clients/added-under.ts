import type { DeepPartial } from 'typeorm';
import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { Refused } from '../core/errors.ts';
import { ensure, ensureFound } from '../core/policy.ts';
import type { Saved } from '../core/saved.result.ts';
import type { SharedRow } from '../core/row.entity.ts';
import type { Work } from '../core/work.ts';
import type { Archivable } from './client-part.ts';
import { clientMay } from './client.policy.ts';

type Kind<T extends SharedRow> = new () => T;

interface Parent {
  readonly kind: Kind<Archivable>;
  readonly id: string;
}

/** What the four commands of clients have in common: who may, whether the parent is there, the row and its trace. */
export async function addedUnder<T extends SharedRow>(
  work: Work,
  { action, parent, kind, values }: { action: string; parent: Parent | null; kind: Kind<T>; values: DeepPartial<T> },
): Promise<Saved> {
  ensure(clientMay.add(work.actor, null));
  if (parent) {
    const { archivedAt } = ensureFound(await work.db.findOneBy(parent.kind, { id: parent.id }));
    if (archivedAt) throw new Refused('PUT_AWAY');
  }

  const { id } = await add(work.db, kind, values);
  await audit(work, { action, subjectType: kind.name, subjectId: id });
  return { id, version: 1 };
}
