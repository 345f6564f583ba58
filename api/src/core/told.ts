/** Of these fields, those that an input tells. A form that does not show one does not erase it; null does. */
export const told = <T extends object, K extends keyof T & string>(input: T, fields: readonly K[]) =>
  Object.fromEntries(fields.flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]]))) as Partial<
    Pick<T, K>
  >;
