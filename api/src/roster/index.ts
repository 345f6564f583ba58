export { PeopleFilter } from './people-filter.input.ts';
