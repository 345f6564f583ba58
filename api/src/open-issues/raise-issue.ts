import { lacksOf, type Audience, type Day, type PromiseDraft } from '#domain';
import { keptColleagues } from '../accounts/index.ts';
import { add } from '../core/add.ts';
import { change } from '../core/change.ts';
import { Refused } from '../core/errors.ts';
import type { Work } from '../core/work.ts';
import { mayBeOwner } from '../people/index.ts';
import { OpenIssue } from './open-issue.entity.ts';

/** Whom and what it is about, and the day on which it was raised. */
interface About {
  readonly personId: string;
  readonly siteId: string;
  readonly assignmentId: string;
  readonly raisedOn: Day;
}

interface Raised extends PromiseDraft {
  readonly text: string;
  readonly audience?: Audience | null;
}

const POSSIBLE = {
  name: 'raised-issue-owners',
  text: `select coalesce(json_agg(here.id), '[]') as answer from (
           select u.id from person p join app_user u on u.id = any ($2::uuid[]) and ${mayBeOwner('u', 'p')}
           where p.id = $1) here`,
};

/** Raises an issue outside a conversation with the person, with its whole promise. `path` is where a form is to point. */
export async function raiseIssue(work: Work, about: About, issue: Raised, path: string): Promise<string> {
  const { actor, db } = work;
  const [lack] = lacksOf(issue);
  if (lack) throw new Refused(lack.code, `${path}.${lack.field}`);
  if (issue.dueOn! < about.raisedOn) throw new Refused('DUE_DAY_IN_THE_PAST', `${path}.dueOn`);
  if (issue.reportOn && issue.reportOn < about.raisedOn)
    throw new Refused('REPORT_DAY_IN_THE_PAST', `${path}.reportOn`);
  await ensurePossible(work, about.personId, issue, path);

  const isTold = issue.reportTo !== 'NOBODY';
  const direction = issue.direction || null;
  const reportOn = isTold ? (issue.reportOn ?? null) : null;
  const { id } = await add(db, OpenIssue, {
    ...about,
    authorId: actor.id,
    text: issue.text,
    audience: issue.audience ?? 'TEAM',
    ...{ ownerId: issue.ownerId ?? null, dueOn: issue.dueOn ?? null, firstDueOn: issue.dueOn ?? null },
    ...{ direction, deciderId: direction ? null : (issue.deciderId ?? null) },
    decideOn: direction ? null : (issue.decideOn ?? null),
    ...{ reportTo: issue.reportTo ?? 'PERSON', reportOn, firstReportOn: reportOn },
    reportVia: isTold ? (issue.reportVia ?? null) : null,
  });
  return id;
}

async function ensurePossible(work: Work, personId: string, issue: Raised, path: string): Promise<void> {
  const named = [issue.ownerId, issue.deciderId].filter((it) => typeof it === 'string');
  await keptColleagues(work, named);
  const possible = (await work.sql.answer<string[]>(POSSIBLE, [personId, named])) ?? [];
  for (const field of ['ownerId', 'deciderId'] as const) {
    const id = issue[field];
    if (id && !possible.includes(id)) throw new Refused('OWNER_NOT_POSSIBLE', `${path}.${field}`);
  }
}

/** Takes back an issue that was raised by a slip. One that somebody took up since stays: true where it is gone. */
export async function unraiseIssue({ db, now }: Work, id: string): Promise<boolean> {
  const issue = await db.findOneByOrFail(OpenIssue, { id });
  if (issue.version !== 1) return false;
  await change(db, OpenIssue, issue, { retractedAt: now });
  return true;
}
