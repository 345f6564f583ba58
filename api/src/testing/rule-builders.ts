import { add } from '../core/add.ts';
import { MilestoneRule } from '../milestone-rules/milestone-rule.entity.ts';
import type { Office } from '../offices/office.entity.ts';
import type { TestDatabase } from './in-work.ts';

/** A rule of an office: a visit on the day on which the work begins, and within a week of it. */
export const aRule = ({ db }: TestDatabase, office: Office, over: Partial<MilestoneRule> = {}) =>
  add(db, MilestoneRule, {
    officeId: office.id,
    name: '初日のごあいさつ',
    makes: 'FOLLOW_UP',
    trigger: 'FIRST_DAY',
    amount: null,
    forWhom: 'STAFF',
    byRole: 'COORDINATOR',
    ...over,
  });

/** A call of thanks to the supervisor, by a manager. */
export const aCallRule = (database: TestDatabase, office: Office, over: Partial<MilestoneRule> = {}) =>
  aRule(database, office, {
    name: '初日のお礼',
    makes: 'CALL',
    forWhom: 'SUPERVISOR',
    byRole: 'MANAGER',
    channel: 'PHONE',
    ...over,
  });
