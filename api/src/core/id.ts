import { randomUUIDv7 } from 'node:crypto';

/** Ids are made here, because PostgreSQL 15 to 17 have no UUIDv7 of their own. */
export const newId = (): string => randomUUIDv7();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
