import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Guard } from '../../launch/src/guarded.ts';
import { runMigrations } from '../../launch/src/migrations.ts';
import { startEmbedded, type Embedded } from '../../launch/src/postgres/embedded.ts';
import { connected } from '../../launch/src/postgres/setup.ts';

export interface Database {
  readonly ownerUrl: string;
  /** Of the role that serves. */
  readonly url: string;
}

const TEMPLATE = 'chaos_template';
const at = (address: string, name: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href;

/** A Postgres of its own for the whole of the chaos, as production runs it; each run gets a database of its own. */
export class Ground {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'enishi-chaos-'));
  #postgres: Embedded | null = null;
  readonly guard: Guard;

  constructor(guard: Guard) {
    this.guard = guard;
  }

  async open(): Promise<void> {
    const { ownerUrl } = await this.#start();
    await connected(ownerUrl, (db) => db.query(`create database ${TEMPLATE}`));
    await runMigrations(at(ownerUrl, TEMPLATE));
  }

  async fresh(name: string): Promise<Database> {
    const { ownerUrl, url } = this.#postgres!;
    await connected(ownerUrl, async (db) => {
      await db.query(`drop database if exists ${name} with (force)`);
      await db.query(`create database ${name} template ${TEMPLATE}`);
    });
    return { ownerUrl: at(ownerUrl, name), url: at(url, name) };
  }

  /** Everybody's connection breaks, and what was not committed is gone. */
  async restart(): Promise<void> {
    await this.#postgres!.stop();
    await this.#start();
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #start(): Promise<Embedded> {
    return (this.#postgres = await startEmbedded(this.guard, this.folder, { lasting: true }));
  }
}
