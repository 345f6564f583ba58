import type { Offset } from '../calendar.ts';
import { workplaces, type Workplace } from '../clients/index.ts';
import type { JobStory } from '../story.ts';
import { earlyEndings, endings } from '../words/course.ts';
import type { Random } from './random.ts';
import type { Seat } from './seats.ts';
import type { Teller } from './teller.ts';

export interface Career {
  readonly jobs: readonly JobStory[];
  /** The place of each job. */
  readonly places: readonly Workplace[];
}

const QUARTER = 91;

/** From when until when, and whether it ended before its time. */
interface Span {
  readonly from: Offset;
  readonly to?: Offset;
  readonly early?: boolean;
  /** The last day of the running contract term, where the phase asks for one. */
  readonly termEnds?: Offset;
}

/** The jobs of somebody who stands in such a phase today. */
export function careerOf(seat: Seat, random: Random, tell: Teller): Career {
  const spans = spansOf(seat, random);
  const near = workplaces.filter((it) => it.office === seat.office);
  const first = random.pick(near);
  const others = near.filter((it) => it.trade === first.trade && it.unit !== first.unit);
  const places = spans.map((_, index) => (index === 0 || others.length === 0 ? first : random.pick(others)));
  return { places, jobs: spans.map((span, index) => jobOf(span, places[index]!, seat, random, tell)) };
}

function spansOf({ phase }: Seat, { between, pick, chance }: Random): Span[] {
  const steady = () => -pick([between(110, 260), between(200, 500), between(300, 900), between(500, 1500)]);
  const renewal = (termEnds: Offset): Span => ({ from: termEnds - QUARTER * between(1, 4) + 1, termEnds });
  switch (phase) {
    case 'FIRST_DAY':
      return [{ from: 0 }];
    case 'STARTS_NEXT_WEEK':
      return [{ from: between(5, 9) }];
    case 'FIRST_WEEKS':
      return [{ from: -between(2, 21) }];
    case 'DAY_30':
      return [{ from: -30 }];
    case 'THIRD_MONTH':
      return [{ from: -between(86, 92), termEnds: between(30, 90) }];
    case 'RENEWAL_IN_20':
      return [renewal(20)];
    case 'RENEWAL_TOMORROW':
      return [renewal(1)];
    case 'ENDING':
      return [{ from: -between(150, 500), to: between(6, 40) }];
    case 'BACK_AFTER_EARLY_END':
      return [{ from: -between(420, 500), to: -between(300, 380), early: true }, { from: -between(100, 240) }];
    case 'TWO_AT_ONCE':
      return [{ from: -between(300, 500) }, { from: -between(60, 200) }];
    case 'LEFT':
      return left(-between(20, 900), between(1, 8));
    case 'LEFT_EARLY':
      return [cutShort(-between(30, 600), between(25, 75))];
    case 'STEADY':
      return chance(0.12)
        ? [{ from: -between(700, 1100), to: -between(420, 520) }, { from: -between(150, 380) }]
        : [{ from: steady() }];
  }
}

const left = (to: Offset, terms: number): Span[] => [{ from: to - terms * QUARTER + 1, to }];

const cutShort = (to: Offset, days: number): Span => ({ from: to - days, to, early: true });

function jobOf(span: Span, place: Workplace, seat: Seat, random: Random, tell: Teller): JobStory {
  const { coordinator, sales } = seat;
  const words = { 上長: place.boss };
  const isNotRenewed = span.to !== undefined && span.to > 0;
  const end =
    span.to === undefined || isNotRenewed
      ? {}
      : ending(span.to, tell.say(random.pick(span.early ? earlyEndings : endings), words, random));
  return {
    unit: place.unit,
    supervisor: place.supervisor,
    startedOn: span.from,
    termsTo: termsOf(span),
    coordinator,
    sales,
    ...end,
    ...(span.early ? { endedEarly: true } : {}),
    ...(isNotRenewed ? { isNotRenewed } : {}),
    ...(span.to === undefined && random.chance(0.16) ? { salesNext: random.between(2, 45) } : {}),
  };
}

const ending = (endedOn: Offset, reason: string | null) => ({
  endedOn,
  endReason: reason ?? '期間の満了で終了。',
});

/** Quarters, counted back from the day that is given, else forward from the first day until one reaches beyond today. */
function termsOf({ from, to, early, termEnds }: Span): Offset[] {
  const last = termEnds ?? (early ? undefined : to);
  if (last !== undefined) {
    const ends = [last];
    while (ends[0]! - QUARTER > from) ends.unshift(ends[0]! - QUARTER);
    return ends;
  }
  const ends = [from + QUARTER - 1];
  while (ends.at(-1)! < (to ?? 0)) ends.push(ends.at(-1)! + QUARTER);
  return ends;
}
