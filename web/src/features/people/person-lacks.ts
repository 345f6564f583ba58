import { emailText, graphemeCount, isEmail, isPhone, nameText, phoneText, readingText, staffNoText } from '#domain';
import type { PersonTexts } from './person-texts.ts';

type Lacks = { readonly [K in keyof PersonTexts]: string | undefined };

const tooLong = (text: string, limit: number) => (graphemeCount(text) > limit ? 'TOO_LONG' : undefined);
const unless = (text: string, isRight: (text: string) => boolean, code: string) =>
  !text || isRight(text) ? undefined : code;

/** All that is wrong with what is written about a person, at once; the API judges by the same rules, one at a time. */
export const lacksOfPerson = ({ name, reading, formerName, staffNo, phone, email }: PersonTexts): Lacks => ({
  name: name.trim() ? tooLong(nameText(name), 100) : 'MISSING',
  reading: tooLong(readingText(reading), 100),
  formerName: tooLong(nameText(formerName), 100),
  staffNo: tooLong(staffNoText(staffNo), 40),
  phone: unless(phoneText(phone), isPhone, 'PHONE_INVALID'),
  email: unless(emailText(email), isEmail, 'EMAIL_INVALID'),
});

/** A view's name fits on its tab. */
export const lackOfViewName = (name: string): string | undefined => {
  if (!name.trim()) return 'VIEW_NAME_MISSING';
  return tooLong(nameText(name), 40) && 'VIEW_NAME_TOO_LONG';
};
