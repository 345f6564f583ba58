import type { Language } from '#domain';

/** One thing in a mail, and the page that opens it. */
export interface LetterLine {
  readonly title: string;
  readonly detail: string;
  readonly path: string;
}

export interface LetterSection {
  readonly title: string;
  /** Whether it is what we owe and is late: marked by colour, and by its word. */
  readonly isLate: boolean;
  readonly lines: readonly LetterLine[];
  /** What there is beside these lines, and where it stands. */
  readonly more: { readonly label: string; readonly path: string } | null;
}

/** A mail before it is dressed: the HTML and the text say the same. */
export interface Letter {
  readonly language: Language;
  readonly product: string;
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  /** Said where it comes later than it should have. */
  readonly note: string | null;
  readonly sections: readonly LetterSection[];
  readonly button: { readonly label: string; readonly path: string };
  readonly closing: string;
  readonly sentBy: string;
  readonly settings: { readonly label: string; readonly path: string };
}
