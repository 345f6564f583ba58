import { viewerOf, type Colleague } from '../conversations/index.ts';
import { personSubjectJson, whereCarriesOn } from '../people/index.ts';

interface Asking {
  readonly actor: string;
  readonly team: string;
  readonly managed: string;
  readonly offices: string;
  readonly today: string;
}

/** What a statement works out once about a person row `p` and the asking user, as columns. */
export const known = (p: string, { today, ...me }: Asking): string => {
  const viewer = viewerOf(p, me);
  return `${viewer.isTeam} as is_team, ${viewer.seesSensitive} as sees_sensitive, ${viewer.manages} as manages, ${whereCarriesOn(p, me)} as carries_on,
    ${personSubjectJson(p, me.actor, today)} as subject,
    json_build_object('id', ${p}.id, 'name', ${p}.name, 'reading', ${p}.reading) as ref`;
};

/** The viewer from those columns of the one row of `s`: each is looked up once, whatever the number of lines. */
export const knownViewer = (actor: string): Colleague => ({
  actor,
  isTeam: '(select is_team from s)',
  seesSensitive: '(select sees_sensitive from s)',
  manages: '(select manages from s)',
  carriesOn: '(select carries_on from s)',
});
