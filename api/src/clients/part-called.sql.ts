import { digitsOf } from '../core/called.sql.ts';

/** What a row `t` of these tables is called, as its index holds it. */
export const partCalled = {
  client: (t: string) => `parts(${t}.name, ${t}.reading)`,
  site: (t: string) => `parts(${t}.name, ${digitsOf(`${t}.phone`)})`,
  supervisor: (t: string) => `parts(${t}.name, ${t}.reading, ${t}.title, ${digitsOf(`${t}.phone`)})`,
};
