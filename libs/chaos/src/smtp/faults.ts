import { Chance } from '../seeded.ts';

/** What may go wrong before a client has said anything. */
export const GREETING_FAULTS = ['BUSY', 'TARPIT'] as const;
/**
 * What may go wrong with one mail. DROPPED: accepted, and the connection ends without an answer. LATE: the same, and it is
 * accepted only a while after the connection ended. SLOW: accepted, and answered after the client has lost its patience.
 */
export const MAIL_FAULTS = ['RCPT_451', 'DOT_450', 'RESET', 'DROPPED', 'LATE', 'SLOW'] as const;

export type GreetingFault = (typeof GREETING_FAULTS)[number];
export type MailFault = (typeof MAIL_FAULTS)[number];
export type Fault = GreetingFault | MailFault;

const ALL = [...GREETING_FAULTS, ...MAIL_FAULTS] as const;
const isGreeting = (fault: Fault): fault is GreetingFault => (GREETING_FAULTS as readonly Fault[]).includes(fault);

/** What befalls one connection: its greeting, and each of its mails in turn. */
export interface Fate {
  readonly greeting: GreetingFault | null;
  readonly ofNextMail: () => MailFault | null;
}

/**
 * That share of connections has a fault, in its greeting or in its first mail; where a connection carries more mails, that
 * share of them has one too, so that a client does not escape by holding on to a sound connection.
 */
export function fates(seed: number, share: number): () => Fate {
  const chance = new Chance(seed);
  return () => {
    const first = chance.happens(share) ? chance.oneOf(ALL) : null;
    const further = () => (chance.happens(share) ? chance.oneOf(MAIL_FAULTS) : null);
    let mails = 0;
    const ofFirst = first && !isGreeting(first) ? first : null;
    return {
      greeting: first && isGreeting(first) ? first : null,
      ofNextMail: () => (mails++ === 0 ? ofFirst : further()),
    };
  };
}
