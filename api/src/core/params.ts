/** The parameters of a statement that is put together: each value gets its place. */
export class Params {
  readonly values: unknown[] = [];

  /** Where the value stands, `$3`. */
  readonly of = (value: unknown): string => `$${this.values.push(value)}`;
}
