import { digitsOf } from '../core/called.sql.ts';

/** All by which a person row `p` is known, as the index behind `person_hits` holds it. */
export const personCalled = (p: string): string =>
  `parts(${p}.name, ${p}.reading, ${p}.former_name, ${p}.staff_no, ${digitsOf(`${p}.phone`)})`;
