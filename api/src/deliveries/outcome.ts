/** How an attempt to send ended. */
export type Ended = 'SENT' | 'RETRY' | 'BOUNCED' | 'IN_DOUBT' | 'STOP' | 'FENCED' | 'GONE';

export interface Outcome {
  readonly ended: Ended;
  readonly code: number | null;
  readonly answer: string;
}

/** What the client of SMTP says of a fault. */
export interface SmtpFault extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/** The database did not let it go: somebody else has it, or its reader is gone. */
export class NotLetGo extends Error {
  constructor(readonly why: 'FENCED' | 'GONE') {
    super(why);
  }
}

/** Of the server or of our access to it, and so of every mail. */
const NOT_THE_MAILS = /^(EAUTH|ETLS|EDNS|ENOTFOUND|ECONNREFUSED|EOAUTH2|ENOAUTH)$/;
const REFUSES_US = [530, 534, 535, 538];
const TOO_LARGE = 552;

/** What a fault means. Before the first byte nothing can have arrived; after it only an answer tells. */
export function outcomeOf(fault: SmtpFault, isInData: boolean): Outcome {
  const code = fault.responseCode ?? null;
  const answer = fault.response ?? `${fault.code ?? fault.name}: ${fault.message}`;
  const ended = (it: Ended): Outcome => ({ ended: it, code, answer });
  const isPermanent = code !== null && code >= 500;

  if (fault instanceof NotLetGo) return ended(fault.why);
  if (isInData) {
    // An answer counts only as the answer to the whole of it.
    if (code === null || fault.command !== 'DATA') return ended('IN_DOUBT');
    return ended(isPermanent ? 'BOUNCED' : 'RETRY');
  }
  const cause = (fault as { originalCode?: string }).originalCode ?? '';
  if (NOT_THE_MAILS.test(fault.code ?? '') || NOT_THE_MAILS.test(cause)) {
    // A server that is busy while we sign in is no more than busy.
    return ended(code !== null && !isPermanent && code !== 454 ? 'RETRY' : 'STOP');
  }
  if (code !== null && REFUSES_US.includes(code)) return ended('STOP');
  if (!isPermanent) return ended('RETRY');
  const isOurs = fault.command !== 'RCPT TO' && fault.command !== 'DATA' && code !== TOO_LARGE;
  return ended(isOurs ? 'STOP' : 'BOUNCED');
}
