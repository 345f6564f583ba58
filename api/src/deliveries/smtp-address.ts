import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import type { Pace } from './what-is-told.ts';

export interface SmtpAccount {
  readonly user: string;
  readonly pass: string;
}

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * SMTP_URL as the connection takes it. smtps:// is TLS from the start; smtp:// takes up TLS where it is offered, and must
 * with ?tls=required; on this machine, and with ?tls=off, there is none.
 */
export function smtpAddress(
  smtpUrl: string,
  pace: Pick<Pace, 'connectTimeout' | 'greetingTimeout' | 'socketTimeout'>,
): { options: SMTPConnectionOptions; account: SmtpAccount | null } {
  const url = new URL(smtpUrl);
  const tls = url.searchParams.get('tls');
  const secure = url.protocol === 'smtps:';
  const options: SMTPConnectionOptions = {
    host: url.hostname.replaceAll(/[[\]]/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: tls === 'required',
    ignoreTLS: !secure && tls !== 'required' && (tls === 'off' || HERE.test(url.hostname)),
    name: url.searchParams.get('name') ?? undefined,
    connectionTimeout: pace.connectTimeout * 1_000,
    greetingTimeout: pace.greetingTimeout * 1_000,
    socketTimeout: pace.socketTimeout * 1_000,
    // Nothing that lies in a buffer may go out after we have let go of it.
    socketCloseTimeout: 0,
  };
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  return { options, account: user ? { user, pass } : null };
}
