import type { QueryResultRow } from 'pg';
import type { Look } from '../core/work.ts';
import { askedFor } from './asked-for.ts';
import type { Speech } from './speech.ts';

/** A column of a file: the key of its head among the words of the screens, and what a row says there. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row, speech: Speech) => string | number | null | undefined;
}

/** A list that was opened for somebody: they may see it, and this is how it is read. */
export interface OpenedList<Row> {
  readonly text: string;
  readonly values: unknown[];
  readonly columns: readonly Column<Row>[];
  /** Whom the list is about, where it is about one person. */
  readonly personId?: string;
}

interface ListDefinition<Query extends object, Row> {
  /** As the address has it. */
  readonly name: string;
  /** What the file is called: a key among the words of the screens. */
  readonly title: string;
  /** What may be asked of the list, as its screen does. */
  readonly Query: new () => Query;
  /** The policy first. Throws what the list itself would. */
  readonly open: (look: Look, query: Query) => OpenedList<Row> | Promise<OpenedList<Row>>;
}

/** A list whose rows nobody outside needs to know. */
export interface ExportedList {
  readonly name: string;
  readonly title: string;
  readonly open: (look: Look, asked: object) => Promise<OpenedList<QueryResultRow>>;
}

export const exportedList = <Query extends object, Row>({
  name,
  title,
  Query,
  open,
}: ListDefinition<Query, Row>): ExportedList => ({
  name,
  title,
  open: async (look, asked) => (await open(look, askedFor(Query, asked))) as OpenedList<QueryResultRow>,
});
