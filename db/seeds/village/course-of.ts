import type { Channel } from '#domain';
import type { Offset } from '../calendar.ts';
import type { UserKey } from '../company.ts';
import type { CourseStory, IssueStory } from '../story.ts';
import { delays, holds, interims, returns, withdrawals } from '../words/course.ts';
import type { IssueWords } from '../words/issue-words.ts';
import type { Fate } from './fates.ts';
import type { Random } from './random.ts';

export interface Days {
  readonly asked: Offset;
  readonly due: Offset;
  readonly report: Offset;
  readonly decide: Offset;
}

interface Telling {
  readonly fate: Fate;
  readonly owner: UserKey;
  readonly days: Days;
  readonly words: IssueWords;
  readonly say: (pattern: string) => string | null;
  readonly random: Random;
}

const ways: readonly Channel[] = ['VISIT', 'PHONE', 'MESSAGE', 'ONLINE'];

/** What became of a request, entry by entry. Null where the words for it are used up, or its days do not lie behind us. */
export function courseOf(telling: Telling): Pick<IssueStory, 'course'> | null {
  const course = entriesOf(telling);
  if (course.some((it) => it === null || it.on >= 0)) return null;
  return course.length > 0 ? { course: course as CourseStory[] } : {};
}

function entriesOf({ fate, owner: by, days, words, say, random }: Telling): (CourseStory | null)[] {
  const { asked, due, report } = days;
  const between = (from: Offset, to: Offset) => random.between(Math.min(from, to), to);
  const told = <T extends object>(pattern: string, on: Offset, rest: T) => {
    const text = say(pattern);
    return text === null ? null : { on, by, text, ...rest };
  };
  const one = (patterns: readonly string[]) => random.pick(patterns);
  const resolved = (on: Offset) => told(words.resolution, on, { kind: 'RESOLVED' as const });
  const reported = (on: Offset) => told(words.heard, on, { kind: 'REPORTED' as const, via: random.pick(ways) });
  const changed = (on: Offset, dueOn: Offset) =>
    told(one(delays), on, { kind: 'PROMISE_CHANGED' as const, dueOn, reportOn: dueOn + 2 });
  const interim = (on: Offset, nextReportOn: Offset) =>
    told(one(interims), on, { kind: 'INTERIM_REPORT' as const, via: random.pick(ways), nextReportOn });
  const reopened = (on: Offset, dueOn: Offset) =>
    told(one(returns), on, { kind: 'REOPENED' as const, dueOn, reportOn: dueOn + 1 });
  const inTime = between(asked + 2, due);
  const ahead = random.between(4, 30);

  switch (fate) {
    case 'REPORTED':
      return [resolved(inTime), reported(between(inTime + 1, report))];
    case 'REPORTED_LATE':
      return [resolved(due + 2), reported(report + random.between(3, 8))];
    case 'REPORTED_AFTER_CHANGE':
      return [changed(due - 1, due + 9), resolved(due + 8), reported(due + 10)];
    case 'REPORTED_AFTER_INTERIM':
      return [interim(report, report + 12), resolved(report + 9), reported(report + 11)];
    case 'REPORTED_TWICE':
      return [
        ...[resolved(inTime), reported(report), reopened(report + 12, report + 19)],
        ...[resolved(report + 18), reported(report + 20)],
      ];
    case 'SETTLED_UNTOLD':
      return [resolved(inTime)];
    case 'WITHDRAWN':
      return [told(one(withdrawals), between(asked + 3, due), { kind: 'WITHDRAWN' })];
    case 'CHANGED':
      return [changed(between(asked + 2, due - 1), ahead)];
    case 'INTERIM':
      return [interim(between(asked + 3, -1), ahead + 2), changed(between(asked + 3, -1), ahead)];
    case 'REOPENED':
      return [resolved(asked + 3), reported(asked + 5), reopened(between(asked + 6, -1), ahead)];
    case 'HELD':
      return [told(one(holds), between(asked + 1, -1), { kind: 'HELD', untilOn: random.between(10, 80) })];
    case 'WAITS_FOR_REPORT':
    case 'REPORT_IS_LATE':
      return [resolved(Math.min(-1, between(asked + 1, due)))];
    default:
      return [];
  }
}
