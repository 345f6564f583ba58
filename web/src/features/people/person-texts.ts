/** What is written about a person, field by field. */
export const personTexts = ['name', 'reading', 'formerName', 'staffNo', 'phone', 'email'] as const;

export type PersonTexts = Record<(typeof personTexts)[number], string>;
