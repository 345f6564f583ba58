/** On to the next field. */
export const focusPlace = (id: string): void => document.getElementById(id)?.focus();
