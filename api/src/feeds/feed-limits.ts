import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { networkOf } from '../accounts/index.ts';
import { poolOf } from '../core/work.ts';

/** So many wrong addresses from one network within a quarter of an hour; a calendar whose address was ended asks far less. */
const MOST_WRONG = 60;
const QUARTER_HOUR = 15 * 60;

/** Counts wrong addresses, in the database, so that all processes share the count. */
export class FeedLimits {
  private readonly wrong: RateLimiterPostgres;

  constructor(dataSource: DataSource, prepares: boolean) {
    const query = ({ name, text, values }: QueryConfig) =>
      poolOf(dataSource).query(prepares ? { name, text, values } : { text, values });
    this.wrong = new RateLimiterPostgres({
      ...{ storeClient: { query }, storeType: 'client', tableName: 'sign_in_limit', tableCreated: true },
      ...{ keyPrefix: 'feed', points: MOST_WRONG, duration: QUARTER_HOUR, clearExpiredByTimeout: false },
    });
  }

  /** After how many seconds this network may ask again; 0 where it may now. */
  async wait(address: string): Promise<number> {
    const counted = await this.wrong.get(keyOf(address));
    return counted && counted.consumedPoints >= MOST_WRONG ? Math.ceil(counted.msBeforeNext / 1000) : 0;
  }

  async countWrong(address: string): Promise<void> {
    await this.wrong.consume(keyOf(address)).catch((refusal: unknown) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
    });
  }
}

const keyOf = (address: string) => createHash('sha256').update(networkOf(address)).digest('base64url');
