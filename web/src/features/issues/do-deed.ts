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

/** The row as the API stored it. */
export interface Saved {
  readonly id: string;
  readonly version: number;
}

type Day = NonNullable<DeedForm['untilOn']>;

/** Sends a deed as it was filled in; its sheet has asked for what lacks before. Throws a Refusal. */
export async function doDeed(deed: Deed, { id, version }: Saved, form: DeedForm): Promise<Saved> {
  const { reason, text, promise } = form;
  const row = { id, version };
  switch (deed) {
    case 'resolve':
      return (await tell(resolveIssue, { input: { ...row, resolution: text } })).resolveIssue;
    case 'settle':
      return (await tell(resolveIssue, { input: { ...row, resolution: text, resolvedOn: form.settledOn } }))
        .resolveIssue;
    case 'report':
    case 'interim':
      return (
        await tell(reportIssue, {
          input: {
            ...row,
            reportedOn: form.reportedOn,
            via: form.via,
            text: text.trim() || null,
            nextReportOn: deed === 'interim' ? promise.reportOn : null,
          },
        })
      ).reportIssue;
    case 'change':
    case 'promise':
      return (
        await tell(changePromise, {
          input: {
            ...row,
            ...promiseOf(promise),
            reason,
            ownerId: promise.ownerId ?? '',
            dueOn: promise.dueOn as Day,
            reportTo: promise.reportTo,
          },
        })
      ).changePromise;
    case 'hold':
      return (
        await tell(holdIssue, {
          input: { ...row, reason, untilOn: form.untilOn as Day, reportOn: promiseOf(promise).reportOn },
        })
      ).holdIssue;
    case 'withdraw':
      return (await tell(withdrawIssue, { input: { ...row, reason } })).withdrawIssue;
    case 'unsettle':
      return (await tell(reopenIssue, { input: { ...row, reason } })).reopenIssue;
    case 'reopen':
      return (
        await tell(reopenIssue, {
          input: {
            ...row,
            reason,
            dueOn: promise.dueOn as Day,
            reportOn: promise.reportTo === 'NOBODY' ? null : promise.reportOn,
            decideOn: promise.isUndecided ? promise.decideOn : null,
          },
        })
      ).reopenIssue;
  }
}

/** Somebody changed it meanwhile: every row on the page that shows it follows. */
export const lookAgain = (id: string) => ask(issueById, { id });
