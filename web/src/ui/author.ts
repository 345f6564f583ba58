import { addressOf } from '#domain';

/** Who wrote something down: a colleague; or, without an id, a name that came with an import. */
export interface Author {
  readonly id?: string | null;
  readonly name: string;
}

/** A colleague as one addresses them; a name that came with an import as it stood there. */
export const shortName = ({ id, name }: Author): string => (id ? addressOf(name) : name);
