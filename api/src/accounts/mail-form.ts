import { tidy } from '#domain';

/** The one form of a mail address: two that differ in capitals are the same. */
export const mailForm = (email: string): string => tidy(email).toLowerCase();
