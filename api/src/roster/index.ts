export { PeopleFilter } from './people-filter.ts';
