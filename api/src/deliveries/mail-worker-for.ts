import type { Settings } from '#settings';
import type { Pool } from 'pg';
import { MailWorker } from './mail-worker.ts';
import type { WhatIsTold } from './what-is-told.ts';

/** A worker as the operator's settings want it. */
export const mailWorkerFor = (
  { smtpUrl, mailFrom, publicUrl, preparedStatements, role }: Settings,
  pool: Pool,
  told: WhatIsTold,
  onFault: (what: string, fault: unknown) => void,
): MailWorker =>
  new MailWorker({
    ...{ pool, prepares: preparedStatements, told, smtpUrl, from: mailFrom, onFault },
    host: new URL(publicUrl).hostname,
    does: role === 'worker' ? 'WORKER' : 'BOTH',
  });
