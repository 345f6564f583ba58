export { PeopleFilter } from './people-filter.input.ts';
export { PersonRow } from './people-page.result.ts';
export { everyoneStatement } from './seen-people.sql.ts';
