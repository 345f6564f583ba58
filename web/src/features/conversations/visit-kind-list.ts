/** Kinds of visit, each with the questions that are worth asking then. Their words are in the translations. */
export const VISIT_KINDS = ['firstDay', 'twoWeeks', 'regular', 'beforeRenewal', 'beforeEnd', 'thanks'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];
