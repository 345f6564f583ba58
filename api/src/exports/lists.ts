import type { ExportedList } from './exported-list.ts';
import { peopleList } from './people.list.ts';

/** Every list that can be taken out, by the name that its address has. */
export const LISTS: ReadonlyMap<string, ExportedList> = new Map([peopleList].map((it) => [it.name, it]));
