import { ask, tell } from '../../graphql/index.ts';
import type { Deed, DeedForm } from './issue-deeds.ts';
import {
  changePromise,
  holdIssue,
  issueById,
  reopenIssue,
  reportIssue,
  resolveIssue,
  withdrawIssue,
} from './issues.graphql.ts';
import { promiseOf } from '../promises/index.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

type Day = NonNullable<DeedForm['untilOn']>;

/** Sends a deed as it was filled in; its sheet has asked for what lacks before. Throws a Refusal. */
export async function doDeed(deed: Deed, { id, version }: Versioned, form: DeedForm): Promise<void> {
  const { reason, text, promise } = form;
  const row = { id, version };
  switch (deed) {
    case 'resolve':
      await tell(resolveIssue, { input: { ...row, resolution: text } });
      break;
    case 'report':
    case 'interim':
      await tell(reportIssue, {
        input: {
          ...row,
          reportedOn: form.reportedOn,
          via: form.via,
          text: text.trim() || null,
          nextReportOn: deed === 'interim' ? promise.reportOn : null,
        },
      });
      break;
    case 'change':
    case 'promise':
      await tell(changePromise, {
        input: {
          ...row,
          ...promiseOf(promise),
          reason,
          ownerId: promise.ownerId ?? '',
          dueOn: promise.dueOn as Day,
          reportTo: promise.reportTo,
        },
      });
      break;
    case 'hold':
      await tell(holdIssue, { input: { ...row, reason, untilOn: form.untilOn as Day } });
      break;
    case 'withdraw':
      await tell(withdrawIssue, { input: { ...row, reason } });
      break;
    case 'reopen':
      await tell(reopenIssue, {
        input: {
          ...row,
          reason,
          dueOn: promise.dueOn as Day,
          reportOn: promise.reportTo === 'NOBODY' ? null : promise.reportOn,
        },
      });
      break;
  }
}

/** Somebody changed it meanwhile: every row on the page that shows it follows. */
export const lookAgain = (id: string) => ask(issueById, { id });
