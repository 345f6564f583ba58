import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { poolOf } from '../core/work.ts';
import { networkOf } from './network.ts';
import { TooManyAttempts } from './too-many-attempts.ts';

const QUARTER_HOUR = 15 * 60;
const MONTH = 30 * 24 * 60 * 60;

/**
 * How often a password may be guessed, counted in the database so that all processes share the count. A wrong guesser
 * stops their own network first; the whole account only stops for networks from which its owner has not signed in lately.
 */
export class SignInLimits {
  private readonly pair: RateLimiterPostgres;
  private readonly account: RateLimiterPostgres;
  private readonly network: RateLimiterPostgres;
  private readonly known: RateLimiterPostgres;
  private readonly asking: RateLimiterPostgres;

  constructor(dataSource: DataSource, prepares: boolean) {
    const query = ({ name, text, values }: QueryConfig) =>
      poolOf(dataSource).query(prepares ? { name, text, values } : { text, values });
    const counting = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: { query },
        storeType: 'client',
        tableName: 'sign_in_limit',
        tableCreated: true,
        clearExpiredByTimeout: keyPrefix === 'pair',
        keyPrefix,
        points,
        duration,
      });
    this.pair = counting('pair', 10, QUARTER_HOUR);
    this.account = counting('account', 100, QUARTER_HOUR);
    this.network = counting('network', 50, QUARTER_HOUR);
    this.known = counting('known', 1, MONTH);
    this.asking = counting('asking', 30, QUARTER_HOUR);
  }

  /** Counts an attempt before it is judged, so that attempts at the same moment count too. */
  async count(email: string, address: string): Promise<void> {
    const keys = keysOf(email, address);
    await spend(this.pair, keys.pair);
    await spend(this.network, keys.network);
    if (!(await this.known.get(keys.pair))) await spend(this.account, keys.account);
  }

  /** Counts who asks for a link by mail: apart from guesses, because whoever guessed too often is just who needs one. */
  async countAsking(address: string): Promise<void> {
    await spend(this.asking, keysOf('', address).network);
  }

  /** A right password takes the attempt back and makes the network a known one. */
  async forgive(email: string, address: string): Promise<void> {
    const keys = keysOf(email, address);
    await this.pair.delete(keys.pair);
    await this.network.reward(keys.network);
    if (!(await this.known.get(keys.pair))) await this.account.reward(keys.account);
    await this.known.set(keys.pair, 1, MONTH);
  }
}

/** Hashed, because a mail address is a personal value and may be as long as anybody likes. */
function keysOf(email: string, address: string) {
  const network = networkOf(address);
  const hashed = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');
  return { pair: hashed(email, network), account: hashed(email), network: hashed(network) };
}

async function spend(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new TooManyAttempts(Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}
