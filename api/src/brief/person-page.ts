import { ensureFound, verbsFor } from '../core/policy.ts';
import type { Statement } from '../core/sql.ts';
import type { Look } from '../core/work.ts';
import { withVerbs } from '../open-issues/index.ts';
import { personMay } from '../people/index.ts';
import type { PersonPage } from './brief.result.ts';
import { askingAbout, knownViewer, paperViewer } from './known-person.sql.ts';
import { personPageStatement } from './person-page.sql.ts';
import { FIRST_PAGE, timelinePage } from './timeline.ts';

/** How many conversations a printed sheet holds. */
const ON_PAPER = 5;

export const PERSON_PAGE = personPageStatement({
  name: 'person-page',
  action: 'personPage',
  viewer: knownViewer,
  conversations: FIRST_PAGE + 1,
});

const PERSON_SHEET = personPageStatement({
  name: 'person-sheet',
  action: 'personSheet',
  viewer: paperViewer,
  conversations: ON_PAPER,
});

type Answer = Pick<PersonPage, 'person' | 'brief'> & { readonly nodes: PersonPage['timeline']['nodes'] };

/** Everything that the person's page opens with: who they are, the brief, and the newest conversations. */
export const personPage = (look: Look, id: string): Promise<PersonPage> => pageAs(look, id, PERSON_PAGE, FIRST_PAGE);

/** The same for paper: without the lines that need care, and those that somebody wrote for themself. */
export const personSheet = (look: Look, id: string): Promise<PersonPage> => pageAs(look, id, PERSON_SHEET, ON_PAPER);

async function pageAs(look: Look, id: string, statement: Statement, size: number): Promise<PersonPage> {
  const { person, brief, nodes } = ensureFound(await look.sql.answer<Answer>(statement, askingAbout(id, look)));
  withVerbs(brief.promises);
  const viewerMay = person.archivedOn ? ['see'] : verbsFor(personMay, look.actor, person.subject);
  return { person: { ...person, viewerMay }, brief, timeline: timelinePage(nodes, size) };
}
