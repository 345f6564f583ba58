/** What a worker process of the harness is told to be, in its environment as JSON. */
export interface Orders {
  /** LEDGER: the product's worker with a cheap mail. PRODUCT: the product's worker with the product's mails. NAIVE: claim, send, mark. */
  readonly kind: 'LEDGER' | 'PRODUCT' | 'NAIVE';
  readonly databaseUrl: string;
  readonly smtpUrl: string | null;
  readonly oracleUrl: string | null;
  readonly onDoubt: 'RESEND' | 'HOLD' | null;
  /** By how much its own clock is wrong, in hours. */
  readonly clockOff: number;
  readonly pace: ChaosPace;
}

/** The times of the product's pace that are shortened, in seconds. */
export interface ChaosPace {
  readonly connections: number;
  readonly mailsPerConnection: number;
  readonly lease: number;
  readonly margin: number;
  readonly connectTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
  readonly backOff: readonly number[];
  readonly stopPause: number;
  readonly doubtSettle: number;
  readonly rest: number;
}

/**
 * The same order of times as in production, some ten times shorter: a client's patience ‹ margin ‹ lease, and a doubt is older
 * than the latest moment at which a mail may still be accepted. In seconds.
 */
export const SHORT_PACE: ChaosPace = {
  ...{ connections: 5, mailsPerConnection: 100, lease: 10, margin: 5 },
  ...{ connectTimeout: 2, greetingTimeout: 2, socketTimeout: 3 },
  ...{ backOff: [0.5, 1, 2, 3], stopPause: 4, doubtSettle: 5, rest: 0.25 },
};

/** Shorter still, for the form that runs among the specs; its server accepts and answers sooner, too. */
export const SHORTEST_PACE: ChaosPace = {
  ...SHORT_PACE,
  ...{ lease: 5, margin: 3, connectTimeout: 1, greetingTimeout: 1, socketTimeout: 2, doubtSettle: 2.5 },
};
