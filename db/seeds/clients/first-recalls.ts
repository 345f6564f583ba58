import type { SiteKey } from './sites.ts';

/** 第一想起: at which site, how many days ago, how many were asked, and how many of them named us first. */
export const firstRecalls: readonly (readonly [SiteKey, number, number, number])[] = [
  ['kohoku', 400, 32, 9],
  ['kohoku', 215, 30, 11],
  ['kohoku', 33, 34, 17],
  ['honmoku', 60, 8, 3],
];
