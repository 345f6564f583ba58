import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses it, so a plain hash of it may be stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The form in which a token is kept and looked up. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
