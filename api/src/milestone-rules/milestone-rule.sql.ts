/** A rule `r` as the JSON of a MilestoneRule. */
export const ruleJson = (r: string): string => `json_build_object(
  'id', ${r}.id, 'version', ${r}.version, 'office', (select json_build_object('id', ro.id, 'name', ro.name) from office ro where ro.id = ${r}.office_id),
  'name', ${r}.name, 'makes', ${r}.makes, 'trigger', ${r}.trigger, 'amount', ${r}.amount, 'forWhom', ${r}.for_whom, 'byRole', ${r}.by_role,
  'channel', ${r}.channel, 'daysBefore', ${r}.days_before, 'daysAfter', ${r}.days_after, 'script', ${r}.script,
  'isOn', ${r}.switched_off_at is null)`;

/** As they fall, counted from the first day, about; renewals and years come at the end. */
export const inOrder = (r: string): string => `${r}.switched_off_at is not null,
  case ${r}.trigger when 'FIRST_DAY' then 0 when 'DAYS_AFTER_START' then ${r}.amount when 'MONTHS_AFTER_START' then ${r}.amount * 30
    when 'NTH_RENEWAL' then 100000 + ${r}.amount when 'EVERY_RENEWAL' then 200000 else 300000 end, ${r}.name, ${r}.id`;
