import { add } from '../core/add.ts';
import { audit } from '../core/audit.ts';
import { ensure } from '../core/policy.ts';
import type { Work } from '../core/work.ts';
import type { AddOfficeInput } from './add-office.input.ts';
import { fillOfficeDays } from './office-days.ts';
import { Office } from './office.entity.ts';
import { isAdministrator, officeMay, seenOffice } from './office.policy.ts';
import type { OfficeView } from './office.result.ts';

/** Adds an office below another, with its days. One without a parent would be out of everybody's sight. */
export async function addOffice(work: Work, { name, timeZone, parentId }: AddOfficeInput): Promise<OfficeView> {
  ensure(isAdministrator(work.actor));
  const parent = await seenOffice(work, parentId ?? firstAdministered(work));
  ensure(officeMay.administer(work.actor, parent));

  const { id } = await add(work.db, Office, { name, timeZone, parentId: parent.id });
  await fillOfficeDays(work, [id]);
  await audit(work, { action: 'addOffice', subjectType: 'Office', subjectId: id });
  return { id, version: 1, name, timeZone, parent: { id: parent.id, name: parent.name } };
}

const firstAdministered = ({ actor }: Work): string =>
  actor.roles.find(({ role }) => role === 'ADMINISTRATOR')!.officeId;
