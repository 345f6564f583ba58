import type { ResultOf } from '../../graphql/index.ts';
import type { officeMailsQuery } from './office-mails.graphql.ts';

export type OfficeMails = ResultOf<typeof officeMailsQuery>['officeMails'];
export type Wording = OfficeMails['wordings'][number];

/** The parts of a mail that an office words, in its order. */
export const PARTS = ['greeting', 'intro', 'closing'] as const;
export type Part = (typeof PARTS)[number];
