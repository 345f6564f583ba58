/** The part of autocannon that the bench uses; it brings no types of its own. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Request {
    path: string;
    method: 'POST';
    headers: Record<string, string>;
    body: string;
  }
  interface Options {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    verifyBody: (body: string) => boolean;
    requests: { setupRequest: (request: Request) => Request }[];
  }
  interface Result {
    duration: number;
    errors: number;
    mismatches: number;
    non2xx: number;
    requests: { sent: number };
    '2xx': number;
  }
  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter;
}
