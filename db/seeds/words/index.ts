import type { Trade } from '../clients/index.ts';
import { accounting } from './accounting.ts';
import { call } from './call.ts';
import { finance } from './finance.ts';
import { food } from './food.ts';
import { inspection } from './inspection.ts';
import { logistics } from './logistics.ts';
import { medical } from './medical.ts';
import { office } from './office.ts';
import { planning } from './planning.ts';
import { commutes } from './life-commute.ts';
import { everyday } from './life-everyday.ts';
import { family } from './life-family.ts';
import { hobbies } from './life-hobbies.ts';
import type { Topic } from './topic.ts';
import type { TradeWords } from './trade.ts';

export const trades: Readonly<Record<Trade, TradeWords>> = {
  logistics,
  inspection,
  planning,
  finance,
  call,
  medical,
  accounting,
  office,
  food,
};

/** What is talked about beside work; of each list a person has one at a time. */
export const lives: readonly (readonly Topic[])[] = [hobbies, family, everyday, commutes];

export * from './course.ts';
export { values } from './values.ts';
export { issuesAnywhere } from './issues-anywhere.ts';
