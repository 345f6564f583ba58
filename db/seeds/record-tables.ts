import type { Calendar } from './calendar.ts';
import { writtenAt } from './calendar.ts';
import { officeIds, userIds } from './company.ts';
import type { Row } from './insert.ts';
import type { JobStory, PersonStory } from './story.ts';

/** Between two jobs somebody may wait so many days and is still with us. */
const PAUSE = 60;

interface Keeping {
  readonly personId: string;
  readonly nextId: () => string;
  readonly calendar: Calendar;
}

/** From when until when somebody was with us; who went and came back has a row for each time. */
export function tenureRows({ jobs, office = 'branch' }: PersonStory, { personId, nextId, calendar }: Keeping): Row[] {
  const begun = jobs.filter((it) => it.startedOn <= 0);
  return timesOf(begun).map((time) => {
    const last = time.at(-1)!;
    const hasLeft = time.every((it) => it.endedOn !== undefined);
    const from_on = calendar.visit(time[0]!.startedOn);
    const to_on = hasLeft ? calendar.day(Math.max(...time.map((it) => it.endedOn!))) : null;
    return {
      id: nextId(),
      created_at: writtenAt(to_on ?? from_on),
      person_id: personId,
      office_id: officeIds[office],
      from_on,
      to_on,
      left_how: hasLeft ? leftHow(last) : null,
      left_reason: null,
      recorded_by_id: userIds[last.coordinator],
    };
  });
}

function timesOf(jobs: readonly JobStory[]): JobStory[][] {
  const times: JobStory[][] = [];
  for (const job of jobs) {
    const time = times.at(-1);
    const until = time && Math.max(...time.map((it) => it.endedOn ?? Infinity));
    if (time && job.startedOn - until! < PAUSE) time.push(job);
    else times.push([job]);
  }
  return times;
}

function leftHow({ endReason = '' }: JobStory): string {
  if (/直接雇用|社員となり|登用/.test(endReason)) return 'HIRED_BY_CLIENT';
  if (/派遣先の/.test(endReason)) return 'COMPANY';
  return /ため|話し合/.test(endReason) ? 'OWN_WISH' : 'CONTRACT_ENDED';
}

const wordings = {
  ALUMNI_CONTACT: '退職の後も、行事と求人のお知らせを受け取ります。',
  MAIL: 'お知らせを電子メールで受け取ります。',
  PROFILE_SHARED: '氏名と経験を、ほかの卒業生に見せてよいことに同意します。',
} as const;
const given = ['PAPER', 'FORM', 'SPOKEN', 'EMAIL'] as const;

/** What those who left agreed to on their last days. The number lets one differ from the other; one in ten changed their mind. */
export function consentRows({ jobs }: PersonStory, number: number, { personId, nextId, calendar }: Keeping): Row[] {
  const last = jobs.at(-1)!;
  if (jobs.some((it) => it.endedOn === undefined) || number % 5 === 4) return [];
  const purposes = Object.keys(wordings).slice(0, 1 + (number % 3)) as (keyof typeof wordings)[];
  return purposes.map((purpose, index) => {
    const given_on = calendar.visit(last.endedOn!);
    const withdrawnOn = calendar.visit(Math.min(last.endedOn! + 60, -3));
    const isWithdrawn = number % 10 === 2 && index > 0 && withdrawnOn >= given_on;
    return {
      id: nextId(),
      created_at: writtenAt(given_on),
      person_id: personId,
      purpose,
      wording: wordings[purpose],
      given_on,
      given_via: given[(number + index) % given.length],
      recorded_by_id: userIds[last.coordinator],
      withdrawn_on: isWithdrawn ? withdrawnOn : null,
      withdrawn_via: isWithdrawn ? 'EMAIL' : null,
      withdrawn_by_id: isWithdrawn ? userIds.miura : null,
    };
  });
}
