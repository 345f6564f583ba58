import type { Work } from '../core/work.ts';

const HOLD = { name: 'hold-person', text: 'select id from person where id = $1 for update' };

/** Waits for whoever is writing something about the person, and keeps others from it until this transaction ends. */
export const holdPerson = ({ sql }: Work, id: string): Promise<unknown> => sql.rows(HOLD, [id]);
