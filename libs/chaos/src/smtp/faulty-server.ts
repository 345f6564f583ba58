import { once } from 'node:events';
import net from 'node:net';
import { Chance } from '../seeded.ts';
import { Conversation } from './conversation.ts';
import { fates } from './faults.ts';
import { ReceivedList } from './received.ts';

export interface Faultiness {
  readonly seed: number;
  /** Which share of connections, and of mails, meets a fault: 0 to 1. */
  readonly share: number;
  /** How long an answer takes that is slow, and how late a mail may be accepted, in milliseconds: from, to. */
  readonly slow?: readonly [number, number];
  readonly late?: readonly [number, number];
}

/** Whoever is written to under this name is not known, at any time. */
export const NOBODY = 'nobody';

/** An SMTP server on a free loopback port, with faults that follow from a seed. */
export class FaultyServer {
  readonly received = new ReceivedList();
  /** How long after its connection ended a mail may still be accepted, in milliseconds. */
  readonly latest: number;
  /** How often each fault was met. */
  readonly met: Record<string, number> = {};
  refusesSignIn = false;
  connections = 0;
  /** How often somebody tried to sign in, and how often each recipient was refused. */
  signIns = 0;
  readonly refusals: Record<string, number> = {};
  readonly #server: net.Server;
  readonly #sockets = new Set<net.Socket>();

  private constructor({ seed, share, slow = [4_000, 6_000], late = [1_000, 3_000] }: Faultiness) {
    this.latest = late[1];
    const nextFate = fates(seed, share);
    const chance = new Chance(seed + 1);
    this.#server = net.createServer((socket) => {
      this.connections += 1;
      this.#sockets.add(socket.setNoDelay(true).once('close', () => this.#sockets.delete(socket)));
      const conversation = new Conversation(socket, {
        fate: nextFate(),
        refusesSignIn: () => this.refusesSignIn,
        signedIn: () => void (this.signIns += 1),
        isRefused: (recipient) => this.#refuses(recipient),
        accept: (messageId, recipient) => this.received.add({ messageId, recipient, at: Date.now() }),
        slow: () => chance.between(...slow),
        late: () => chance.between(...late),
        met: (fault) => (this.met[fault] = (this.met[fault] ?? 0) + 1),
      });
      void conversation.greet();
    });
  }

  static async open(faultiness: Faultiness): Promise<FaultyServer> {
    const server = new FaultyServer(faultiness);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get port(): number {
    return (this.#server.address() as net.AddressInfo).port;
  }

  /** As an operator would write it; whoever signs in is believed, unless nobody is. */
  get url(): string {
    return `smtp://chaos:chaos@127.0.0.1:${this.port}`;
  }

  #refuses(recipient: string): boolean {
    if (!recipient.startsWith(NOBODY)) return false;
    this.refusals[recipient] = (this.refusals[recipient] ?? 0) + 1;
    return true;
  }

  async close(): Promise<void> {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await once(this.#server, 'close');
  }
}
