import type { Params } from '../core/params.ts';
import type { Look } from '../core/work.ts';

/** Where the statement finds who asks. A place is taken when it is first asked for: PostgreSQL refuses one that nobody uses. */
export interface Me {
  readonly actor: string;
  readonly offices: string;
  readonly team: string;
  readonly managed: string;
  readonly today: string;
}

/** What each part of the statement is made with. */
export interface Asking {
  readonly params: Params;
  readonly me: Me;
}

/** A part of the statement: the tables that lead to its page, and the page as JSON under a field of the answer. */
export interface Part {
  readonly field: 'people' | 'clients' | 'said';
  readonly page: string;
  readonly json: string;
}

export function askingOf({ actor, today }: Look, params: Params): Asking {
  const places = new Map<unknown, string>();
  const placeOf = (value: unknown): string => {
    const place = places.get(value) ?? params.of(value);
    places.set(value, place);
    return place;
  };
  const me = {
    get actor() {
      return placeOf(actor.id);
    },
    get offices() {
      return placeOf(actor.seenOffices);
    },
    get team() {
      return placeOf(actor.teamOffices);
    },
    get managed() {
      return placeOf(actor.managedOffices);
    },
    get today() {
      return placeOf(today);
    },
  };
  return { params, me };
}
