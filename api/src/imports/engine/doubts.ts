/** A reason to ask first: when it applies, and the column that it is about; what we have instead, in SQL; whether it waits. */
export interface Doubt {
  readonly code: string;
  readonly when: string;
  readonly field?: string;
  readonly value?: string;
  readonly waits?: boolean;
}

/** All that apply, as a list in SQL. Nothing is looked up for those that do not. */
export const doubtsOf = (doubts: readonly Doubt[]): string => doubts.map(listed).join(' || ');

const listed = ({ code, when, field, value, waits }: Doubt) => {
  const parts = [
    `'code', '${code}'`,
    ...(field ? [`'field', '${field}'`] : []),
    ...(value ? [`'value', ${value}`] : []),
    ...(waits ? [`'waits', true`] : []),
  ];
  return `case when ${when} then jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(${parts.join(', ')}))) else '[]' end`;
};
