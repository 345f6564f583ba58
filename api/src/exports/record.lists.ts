import type { ConsentPurpose, ConsentVia, Day, LeftHow } from '#domain';
import type { Look } from '../core/work.ts';
import { seenPersonOfAnyTime } from '../people/index.ts';
import { PersonQuery } from './asked-for.ts';
import { exportedList, type Column } from './exported-list.ts';

interface Tenure {
  readonly row: {
    readonly officeName: string;
    readonly fromOn: Day;
    readonly toOn: Day | null;
    readonly leftHow: LeftHow | null;
    readonly leftReason: string | null;
  };
}

interface Consent {
  readonly row: {
    readonly purpose: ConsentPurpose;
    readonly wording: string;
    readonly givenOn: Day;
    readonly givenVia: ConsentVia;
    readonly withdrawnOn: Day | null;
    readonly withdrawnVia: ConsentVia | null;
  };
}

/** Whoever sees the person sees these. */
async function opened<Row>(look: Look, { person }: PersonQuery, text: string, columns: Column<Row>[]) {
  await seenPersonOfAnyTime(look, person);
  return { text, values: [person], columns };
}

/** 在籍: when somebody was with us, and how they left. */
export const tenuresList = exportedList<PersonQuery, Tenure>({
  name: 'tenures',
  title: 'record.tenures',
  Query: PersonQuery,
  open: (look, query) =>
    opened(
      look,
      query,
      `select json_build_object('officeName', o.name, 'fromOn', t.from_on, 'toOn', t.to_on, 'leftHow', t.left_how,
         'leftReason', t.left_reason) as row
       from tenure t join office o on o.id = t.office_id where t.person_id = $1 order by t.from_on desc, t.id desc`,
      [
        { head: 'people.office', cell: ({ row }) => row.officeName },
        { head: 'record.fromOn', cell: ({ row }, { day }) => day(row.fromOn) },
        { head: 'record.lastDay', cell: ({ row }, { day }) => day(row.toOn) },
        {
          head: 'record.leftHowLabel',
          cell: ({ row }, { say }) => row.leftHow && say(`record.leftHow.${row.leftHow}`),
        },
        { head: 'record.leftReason', cell: ({ row }) => row.leftReason },
      ],
    ),
});

/** 同意: what somebody agreed to, in which words, and what they took back. */
export const consentsList = exportedList<PersonQuery, Consent>({
  name: 'consents',
  title: 'record.consents',
  Query: PersonQuery,
  open: (look, query) =>
    opened(
      look,
      query,
      `select json_build_object('purpose', c.purpose, 'wording', c.wording, 'givenOn', c.given_on, 'givenVia', c.given_via,
         'withdrawnOn', c.withdrawn_on, 'withdrawnVia', c.withdrawn_via) as row
       from consent c where c.person_id = $1
       order by c.purpose, c.withdrawn_on is not null, c.given_on desc, c.id desc`,
      [
        { head: 'record.purposeLabel', cell: ({ row }, { say }) => say(`record.purpose.${row.purpose}`) },
        { head: 'record.wordingLabel', cell: ({ row }) => row.wording },
        { head: 'record.givenOn', cell: ({ row }, { day }) => day(row.givenOn) },
        { head: 'record.givenVia', cell: ({ row }, { say }) => say(`record.via.${row.givenVia}`) },
        { head: 'record.withdrawnOn', cell: ({ row }, { day }) => day(row.withdrawnOn) },
        {
          head: 'record.withdrawnVia',
          cell: ({ row }, { say }) => row.withdrawnVia && say(`record.via.${row.withdrawnVia}`),
        },
      ],
    ),
});
