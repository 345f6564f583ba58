import { isPhone, phoneText } from '#domain';
import type { AssignmentRecord } from '../usePersonRecord.ts';
import { optional } from './useSaved.ts';

/** How work is done, field by field. */
export const workTexts = ['workplacePhone', 'workDays', 'workHours', 'duties', 'remark'] as const;

export type WorkTexts = Record<(typeof workTexts)[number], string>;

const each = <T>(of: (field: (typeof workTexts)[number]) => T) =>
  Object.fromEntries(workTexts.map((field) => [field, of(field)])) as Record<(typeof workTexts)[number], T>;

export const workTextsOf = (assignment: AssignmentRecord): WorkTexts => each((field) => assignment[field] ?? '');

export const toldOfWork = (texts: WorkTexts) => each((field) => optional(texts[field]));

export const lacksOfWork = ({ workplacePhone }: WorkTexts) => ({
  workplacePhone: workplacePhone.trim() && !isPhone(phoneText(workplacePhone)) ? 'PHONE_INVALID' : undefined,
});
