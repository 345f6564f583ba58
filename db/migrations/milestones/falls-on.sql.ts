/** How far ahead the plan is made, in days. */
export const AHEAD = 60;

/** The day on which a rule `r` falls for the how many-eth time, counted from the anchor; a renewal, on the first day of its term `t`. */
export const fallsOn = (occurrence: string, anchor: string, renewal: string): string => `case r.trigger
    when 'FIRST_DAY' then ${anchor} when 'DAYS_AFTER_START' then ${anchor} + r.amount
    when 'MONTHS_AFTER_START' then (${anchor} + make_interval(months => r.amount))::date
    when 'ANNIVERSARY' then (${anchor} + make_interval(years => ${occurrence}))::date else ${renewal} end`;

/** Between which days a work began whose milestone by the rule `r` lies ahead of an office `h`. A month has up to three days more. */
export const BEGAN = `
    case r.trigger when 'DAYS_AFTER_START' then h.today - r.amount when 'FIRST_DAY' then h.today
      when 'MONTHS_AFTER_START' then (h.today - make_interval(months => r.amount))::date - 3 else '-infinity' end as began_from,
    case r.trigger when 'DAYS_AFTER_START' then h.until - r.amount when 'FIRST_DAY' then h.until
      when 'MONTHS_AFTER_START' then (h.until - make_interval(months => r.amount))::date + 3 else h.until end as began_until`;

/** At the beginning of which terms a rule `r` for renewals falls. */
export const TERMS = `
    case r.trigger when 'NTH_RENEWAL' then r.amount + 1 when 'EVERY_RENEWAL' then 2 end as first_term,
    case r.trigger when 'NTH_RENEWAL' then r.amount + 1 when 'EVERY_RENEWAL' then 2147483647 end as last_term`;

/**
 * Whether a year of the anchor may be full between today and the last day planned: a cheap no for most works. 400 years are
 * 146,097 days; leap years put a day at most three off.
 */
export const mayHaveItsYear = (anchor: string): string =>
  `(r.trigger <> 'ANNIVERSARY' or (r.until - ${anchor} + 3) * 400 % 146097 <= (r.until - r.today + 6) * 400)`;

/** The first anniversary of the anchor that is not past, by number. */
export const nextYear = (anchor: string): string => {
  const years = `(extract(year from r.today) - extract(year from ${anchor}))::int`;
  return `greatest(1, ${years} + ((${anchor} + make_interval(years => ${years}))::date < r.today)::int)`;
};
