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
}

/**
 * The same order of times as in production, some ten times shorter: a client's patience ‹ margin ‹ lease, and a doubt is older
 * than the latest moment at which a mail may still be accepted. In seconds.
 */
export const SHORT_PACE = {
  ...{ connections: 5, mailsPerConnection: 100, lease: 10, margin: 5 },
  ...{ connectTimeout: 2, greetingTimeout: 2, socketTimeout: 3 },
  ...{ backOff: [0.5, 1, 2, 3], stopPause: 4, doubtSettle: 5, rest: 0.25 },
} as const;
