import { calendarList } from './calendar.list.ts';
import { clientsList } from './clients.list.ts';
import type { ExportedList } from './exported-list.ts';
import { peopleList } from './people.list.ts';
import { promisesList } from './promises.list.ts';
import { consentsList, tenuresList } from './record.lists.ts';
import { timelineList } from './timeline.list.ts';
import { usersList } from './users.list.ts';

const all: readonly ExportedList[] = [
  calendarList,
  clientsList,
  consentsList,
  peopleList,
  promisesList,
  tenuresList,
  timelineList,
  usersList,
];

/** Every list that can be taken out, by the name that its address has. */
export const LISTS: ReadonlyMap<string, ExportedList> = new Map(all.map((it) => [it.name, it]));
