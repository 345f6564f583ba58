/** SQL expressions that the generator is made of: chance that falls the same way every time, and ids that follow time. */

/** A number from 0 to `sides` - 1, the same for the same seed. `salt` makes throws over one seed independent. */
export const roll = (seed: string, salt: number, sides: number | string): string =>
  `abs(hashint8extended((${seed})::bigint, ${salt}) % (${sides}))::int`;

export const chance = (seed: string, salt: number, percent: number): string => `${roll(seed, salt, 100)} < ${percent}`;

export const pick = (words: readonly string[], seed: string, salt: number): string =>
  `(array[${words.map(quoted).join(', ')}])[1 + ${roll(seed, salt, words.length)}]`;

/** A UUIDv7 of half past five of a day, told by what it is of: as the product's ids, a later one is greater. */
export const idOn = (day: string, what: string): string =>
  `(lpad(to_hex(((${day}) - date '1970-01-01')::bigint * 86400000 + 30600000), 12, '0') || '7000'
    || to_hex(hashtextextended(${what}, 0) & ${LAST_60_BITS} | ${VARIANT}))::uuid`;

const LAST_60_BITS = '1152921504606846975';
/** Of the 16 digits the first is an 8. */
const VARIANT = '(-9223372036854775808)';

/** The moment at which what was said on a day is written down. */
export const writtenOn = (day: string): string => `((${day}) + time '08:30') at time zone 'UTC'`;

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
