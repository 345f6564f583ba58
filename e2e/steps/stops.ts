import { doors } from './stops/doors.ts';
import { imports } from './stops/imports.ts';
import { people } from './stops/people.ts';
import { settings } from './stops/settings.ts';
import { work } from './stops/work.ts';
import type { Places } from './stops/places.ts';
import type { Stop } from './tour.ts';

/** A row for every route: a page without one would never be looked at. */
export const stops = (places: Places): Record<string, Stop> => ({
  ...doors,
  ...imports,
  ...people(places),
  ...settings,
  ...work(places),
});
