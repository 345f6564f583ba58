import { beforeAll, describe, expect, it } from '@jest/globals';
import { walkedIn } from '../testing/clock-walk/server-in.ts';
import type { Walked } from '../testing/clock-walk/walker.ts';

const ZONES = [
  ['UTC', 14],
  ['America/Los_Angeles', 6],
  ['Asia/Tokyo', 23],
] as const;
/** Three servers at once take some ten seconds; a starved machine gets its time. */
const SECONDS = 240;
let all: Walked[];
let came: Walked['came'];

beforeAll(async () => {
  all = await Promise.all(ZONES.map(([zone]) => walkedIn(zone)));
  came = all[0]!.came;
}, SECONDS * 1_000);

const of = (words: RegExp, lines: string[]) => lines.filter((it) => words.test(it));

describe('the clock walked by three servers', () => {
  it('is that of three places indeed', () => {
    expect(all.map(({ hour }) => hour)).toEqual(ZONES.map(([, hour]) => hour));
  });

  it('tells the same, to the word, on the same mornings of the office', () => {
    expect(all[1]?.came).toEqual(came);
    expect(all[2]?.came).toEqual(came);
  });

  it('tells at the hour of mails and at no other', () => {
    const mails = Object.values(came).flatMap((it) => it.mails);
    expect(mails.filter((it) => !/^\S+ 08:00 /.test(it))).toEqual([]);
    expect(mails.length).toBeGreaterThan(70);
  });
});

describe('over the turn of the year', () => {
  it('rests from the 29th to the 3rd and on 成人の日, a Monday', () => {
    const mornings = of(/ ann /, came.turnOfTheYear.mails).map((it) => it.slice(5, 10));
    const before = ['21', '22', '23', '24', '25', '28'].map((it) => `12-${it}`);
    expect(mornings).toEqual([...before, '01-04', '01-05', '01-06', '01-07', '01-08', '01-12']);
  });

  it('goes up the ladder by business days, once for each step', () => {
    expect(of(/ (ann|manager|head)$/, came.turnOfTheYear.steps)).toEqual([
      '2026-12-23 DUE ann',
      '2026-12-24 DUE ann',
      // Ben has what is handed over to him on the 23rd; on the 24th one leaves, whose visit of that day nobody is asked for again.
      '2026-12-24 TO_MANAGER manager',
      '2026-12-25 TO_MANAGER manager',
      // The 31st is closed: its promise and its visit are told of on the last day before.
      '2026-12-28 DUE ann',
      '2026-12-28 DUE ann',
      '2027-01-04 DUE_AGAIN ann',
      '2027-01-04 DUE_AGAIN ann',
      '2027-01-05 TO_MANAGER manager',
      '2027-01-07 CALL_DUE manager',
      '2027-01-08 DUE ann',
      '2027-01-08 DUE_AGAIN manager',
      '2027-01-08 TO_HEAD head',
      '2027-01-12 DUE ann',
      '2027-01-12 DUE_AGAIN ann',
      '2027-01-12 TO_MANAGER head',
    ]);
  });

  it('tells whoever owns it on that morning', () => {
    const ofBen = of(/ ben( |$)/, [...came.turnOfTheYear.steps, ...came.turnOfTheYear.mails]);
    expect(ofBen).toEqual([
      '2026-12-22 DUE ben',
      '2026-12-23 DUE_AGAIN ben',
      // Handed over by Ann on the evening before.
      '2026-12-24 DUE_AGAIN ben',
      '2026-12-21 08:00 ben 12月21日(月) このあと7日 1件',
      '2026-12-22 08:00 ben 12月22日(火) 今日の約束 1件',
      '2026-12-23 08:00 ben 12月23日(水) 先に 1件',
      '2026-12-24 08:00 ben 12月24日(木) 先に 2件',
    ]);
  });

  it('sends nothing to whoever was deactivated while their mail was claimed; what was theirs is the head’s', () => {
    const onThe25th = of(/^2026-12-25/, came.turnOfTheYear.mails).map((it) => it.split(' ')[2]);
    expect(onThe25th).toEqual(['ann', 'head', 'manager', 'manager']);
    expect(came.turnOfTheYear.mails).toContain('2026-12-28 08:00 head 12月28日(月) 先に 2件');
  });

  it('moves the first visit and the call of thanks with a start date that moved', () => {
    expect(of(/お礼電話 青葉精機/, came.turnOfTheYear.mails)).toEqual([
      '2027-01-07 08:00 manager 1月7日(木) お礼電話 青葉精機',
    ]);
    const met = of(/ ann .*会う人/, came.turnOfTheYear.mails);
    expect(met).toEqual([
      '2026-12-23 08:00 ann 12月23日(水) 会う人 1人',
      '2026-12-24 08:00 ann 12月24日(木) 会う人 1人',
      '2027-01-07 08:00 ann 1月7日(木) 先に 1件・会う人 1人',
      '2027-01-12 08:00 ann 1月12日(火) 先に 2件・会う人 1人',
    ]);
  });
});

describe('over the golden week', () => {
  it('rests, and climbs after it; what is due on 憲法記念日, a Monday, is told before', () => {
    const { mails, steps } = came.goldenWeek;
    expect(of(/ ann /, mails)).toEqual([
      '2027-04-28 08:00 ann 4月28日(水) このあと7日 2件',
      '2027-04-30 08:00 ann 4月30日(金) 会う人 1人',
      '2027-05-06 08:00 ann 5月6日(木) 先に 2件',
      '2027-05-07 08:00 ann 5月7日(金) 先に 2件',
    ]);
    expect(new Set(steps)).toEqual(
      new Set(['2027-04-30 DUE ann', '2027-05-06 DUE_AGAIN ann', '2027-05-07 TO_MANAGER manager']),
    );
  });
});

describe('two months after the last day of December', () => {
  it('are the 29th of February in a leap year', () => {
    expect(of(/会う人|青葉精機/, came.leapDay.mails)).toEqual([
      '2028-02-29 08:00 ann 2月29日(火) 会う人 1人',
      '2028-02-29 08:00 manager 2月29日(火) お礼電話 青葉精機',
    ]);
    expect(came.leapDay.steps).toContain('2028-03-01 DUE_AGAIN manager');
  });

  it('are the 28th in another: a Sunday, whose visit and call are on the first of March', () => {
    expect(of(/会う人|青葉精機/, came.endOfFebruary.mails)).toEqual([
      '2027-03-01 08:00 ann 3月1日(月) 会う人 1人',
      '2027-03-01 08:00 manager 3月1日(月) お礼電話 青葉精機',
    ]);
  });
});
