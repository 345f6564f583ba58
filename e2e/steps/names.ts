import { randomInt } from 'node:crypto';

const kana = [...'あいうえおかきくけこさしすせそたちつてとなにぬねのまみむめもやゆよらりるれろ'];

/** A given name that nobody else has, so that a test has its people to itself. */
const givenName = () => Array.from({ length: 8 }, () => kana[randomInt(kana.length)]).join('');

export const aNewName = (family: string) => `${family} ${givenName()}`;

/** A mailbox that nobody else has. */
export const aNewMailbox = () => `user-${randomInt(2 ** 40).toString(36)}@enishi.example`;
