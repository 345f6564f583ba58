import type { Day } from '#domain';
import { deactivateUser } from '../../accounts/deactivate-user.ts';
import { anAssignment, aPerson } from '../builders.ts';
import { archivePerson, changeOwner, correctAssignment, endAssignment, moveFollowUp } from '../deeds.ts';
import { aFollowUp, anIssue } from '../entry-builders.ts';
import { aCallRule, aRule } from '../rule-builders.ts';
import type { Walked } from './office.ts';

type Event = (at: Date) => Promise<unknown>;

/** What happens on a day: in its evening, or while the mail server waits for the first byte of a mail. */
export interface Events {
  readonly inTheEvening?: Partial<Record<Day, Event>>;
  readonly whileSending?: {
    readonly day: Day;
    readonly isAmong: (deliveryIds: unknown) => Promise<boolean>;
    readonly event: Event;
  };
}

export interface Walk {
  readonly from: Day;
  readonly until: Day;
  readonly scene: (walked: Walked) => Promise<Events>;
}

const reason = '都合により';

/** Christmas, the year's end and 成人の日, a Monday: an owner changes, a person leaves, a start moves, a user goes. */
const turnOfTheYear: Walk = {
  from: '2026-12-20',
  until: '2027-01-12',
  async scene({ database, office, team: { ann, ben }, does }) {
    await aRule(database, office);
    await aCallRule(database, office);
    const at = async (name: string, over: object = {}) => {
      const person = await aPerson(database, office, { name });
      return { person, work: await anAssignment(database, person, { coordinator: ann, ...over }) };
    };
    const { person } = await at('残る 人', { termToOn: '2028-12-31' });
    const late = await anIssue(database, person, ann, { dueOn: '2026-12-28', reportOn: '2026-12-28' });
    const moved = await aFollowUp(database, person, ann, { plannedOn: '2026-12-31' });
    await aFollowUp(database, await aPerson(database, office, { name: '成人の日の 人' }), ann, {
      plannedOn: '2027-01-11',
    });
    const passedOn = await at('替わる 人');
    await aFollowUp(database, passedOn.person, ann, { plannedOn: '2026-12-23', assignmentId: passedOn.work.id });
    const leaving = await at('去る 人');
    await aFollowUp(database, leaving.person, ann, { plannedOn: '2026-12-24', assignmentId: leaving.work.id });
    const beginning = await at('始める 人', { startedOn: '2027-01-05', termToOn: '2027-03-31' });
    const { id, orgUnitId } = beginning.work;
    await anIssue(database, passedOn.person, ben, { dueOn: '2026-12-22', reportOn: '2026-12-22' });
    return {
      inTheEvening: {
        '2026-12-22': (now) =>
          does('manager', now, (work) =>
            correctAssignment(work, { id, version: 1, orgUnitId, startedOn: '2027-01-07' }),
          ),
        '2026-12-23': (now) =>
          does('manager', now, (work) =>
            changeOwner(work, { id: passedOn.work.id, version: 1, role: 'COORDINATOR', userId: ben.id, reason }),
          ),
        '2026-12-24': async (now) => {
          const ending = { id: leaving.work.id, version: 1, endedOn: '2026-12-24', reason } as const;
          await does('manager', now, (work) => endAssignment(work, ending));
          await does('manager', now, (work) => archivePerson(work, { id: leaving.person.id, version: 1, reason }));
        },
        '2027-01-04': (now) =>
          does('ann', now, (work) => moveFollowUp(work, { id: moved.id, version: 1, plannedOn: '2027-01-12', reason })),
        '2027-01-08': () =>
          database.client.query(`update open_issue set state = 'WITHDRAWN', version = 2 where id = $1`, [late.id]),
      },
      whileSending: {
        day: '2026-12-25',
        isAmong: async (deliveryIds) =>
          (
            await database.client.query('select from delivery where id = any ($1) and recipient_id = $2', [
              deliveryIds,
              ben.id,
            ])
          ).rowCount === 1,
        event: (now) =>
          does('head', now, (work) => deactivateUser(work, { id: ben.id, version: 2, leaveToHeads: true, reason })),
      },
    };
  },
};

const goldenWeek: Walk = {
  from: '2027-04-28',
  until: '2027-05-07',
  async scene({ database, office, team: { ann } }) {
    const person = await aPerson(database, office);
    await anAssignment(database, person, { coordinator: ann, termToOn: '2028-12-31' });
    await aFollowUp(database, person, ann, { plannedOn: '2027-04-30' });
    // 憲法記念日, a Monday.
    await aFollowUp(database, await aPerson(database, office), ann, { plannedOn: '2027-05-03' });
    return {};
  },
};

/** Two months after the last day of December: the last of February, whichever it is. */
const endOfFebruary = (startedOn: Day, from: Day, until: Day): Walk => ({
  ...{ from, until },
  async scene({ database, office, team: { ann } }) {
    const after = { trigger: 'MONTHS_AFTER_START', amount: 2 } as const;
    await aRule(database, office, after);
    await aCallRule(database, office, { ...after, name: '2か月のお礼' });
    const person = await aPerson(database, office);
    await anAssignment(database, person, { coordinator: ann, startedOn, termToOn: '2028-12-31' });
    return {};
  },
});

export const walks = {
  turnOfTheYear,
  endOfFebruary: endOfFebruary('2026-12-31', '2027-02-25', '2027-03-02'),
  goldenWeek,
  leapDay: endOfFebruary('2027-12-31', '2028-02-28', '2028-03-02'),
};
export type WalkName = keyof typeof walks;
