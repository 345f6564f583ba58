import { factSeen, viewerOf, type Colleague, type Viewer } from '../conversations/index.ts';
import type { Look } from '../core/work.ts';
import { personRefJson, personSubjectJson, whereCarriesOn, whereSeen } from '../people/index.ts';

/** The parameters with which both statements begin: the person, who asks, what these reach, and the day. */
export const ME = { actor: '$2', offices: '$3', team: '$4', managed: '$5', today: '$6' };
const asking = viewerOf('p', ME);

export const askingAbout = (personId: string, { actor, today }: Look): unknown[] => {
  const { id, seenOffices, teamOffices, managedOffices } = actor;
  return [personId, id, seenOffices, teamOffices, managedOffices, today];
};

/** The table `s`: the person, if they are seen, with what the asking user is to them worked out once. */
export const knownPerson = (columns: string): string => `s as materialized (
  select ${columns}, ${asking.isTeam} as is_team, ${asking.seesSensitive} as sees_sensitive, ${asking.manages} as manages,
    (p.archived_at is null and ${whereCarriesOn('p', ME)}) as carries_on, ${personSubjectJson('p', ME.actor, ME.today)} as subject,
    ${personRefJson('p')} as ref
  from person p where p.id = $1 and ${whereSeen('p', ME)}
)`;

/** The viewer from those columns of the one row of `s`: each is looked up once, whatever the number of lines. */
export const knownViewer: Colleague = {
  actor: ME.actor,
  isTeam: '(select is_team from s)',
  seesSensitive: '(select sees_sensitive from s)',
  manages: '(select manages from s)',
  carriesOn: '(select carries_on from s)',
};

/** What leaves the house: no line that needs care, and none that somebody wrote for themself. */
export const paperViewer: Colleague = { ...knownViewer, actor: 'null::uuid', seesSensitive: 'false' };

/** How many sensitive lines of the conversations in `page` are shown: who looked at how many is kept with the reading. */
export const sensitiveInPage = (
  viewer: Viewer,
): string => `(select count(*) from page join fact sf on sf.conversation_id = page.id
  where sf.is_sensitive and ${factSeen('sf', viewer)})`;
