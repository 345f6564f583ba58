/** One mail that arrived for good. */
export interface Received {
  readonly messageId: string;
  readonly recipient: string;
  /** When, by the clock of the receiver, in milliseconds since 1970. */
  readonly at: number;
}

/** The receiver's own list: what arrived, whatever the sender was told. It is the oracle, and the judge's evidence. */
export class ReceivedList {
  readonly #mails: Received[] = [];
  readonly #ids = new Set<string>();

  add(mail: Received): void {
    this.#mails.push(mail);
    this.#ids.add(mail.messageId);
  }

  get all(): readonly Received[] {
    return this.#mails;
  }

  has(messageId: string): boolean {
    return this.#ids.has(messageId);
  }

  /** The mails of each recipient. */
  byRecipient(): Map<string, Received[]> {
    return Map.groupBy(this.#mails, ({ recipient }) => recipient);
  }
}
