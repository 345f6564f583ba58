import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fate, MailFault } from './faults.ts';
import { messageIdOf, untilTheDot } from './mail-text.ts';

/** What a conversation asks of the server that holds it. */
export interface Host {
  readonly fate: Fate;
  /** Signing in is refused, for whoever tries. */
  readonly refusesSignIn: () => boolean;
  readonly signedIn: () => void;
  /** Whether nobody has that address, at any time. */
  readonly isRefused: (recipient: string) => boolean;
  readonly accept: (messageId: string, recipient: string) => void;
  /** How long a client waits that meets SLOW, and how late LATE accepts, in milliseconds. */
  readonly slow: () => number;
  readonly late: () => number;
  readonly met: (fault: string) => void;
}

const DRIP = 700;
const addressIn = (line: string) => (/<([^>]*)>/.exec(line)?.[1] ?? '').toLowerCase();

/** One client of an SMTP server that misbehaves as it was fated to. */
export class Conversation {
  #text = '';
  #isMail = false;
  #recipient = '';
  #fault: MailFault | null = null;
  #turn = Promise.resolve();
  readonly #socket: Socket;
  readonly #host: Host;

  constructor(socket: Socket, host: Host) {
    this.#socket = socket;
    this.#host = host;
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (piece: string) => {
      this.#text += piece;
      this.#turn = this.#turn.then(() => this.#read());
    });
  }

  async greet(): Promise<void> {
    const { greeting } = this.#host.fate;
    if (greeting) this.#host.met(greeting);
    if (greeting === 'BUSY') this.#end('421 4.3.2 too busy');
    else if (greeting === 'TARPIT') await this.#drip('220-please wait');
    else this.#say('220 chaos.example ESMTP');
  }

  async #read(): Promise<void> {
    for (let hasMore = true; hasMore;) hasMore = this.#isMail ? await this.#readMail() : this.#readLine();
  }

  #readLine(): boolean {
    const at = this.#text.indexOf('\r\n');
    if (at < 0) return false;
    const line = this.#text.slice(0, at);
    this.#text = this.#text.slice(at + 2);
    this.#answer(line);
    return true;
  }

  #answer(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'EHLO') this.#say('250-chaos.example\r\n250-8BITMIME\r\n250-AUTH PLAIN LOGIN\r\n250 SIZE 10485760');
    else if (verb === 'HELO') this.#say('250 chaos.example');
    else if (verb === 'AUTH') this.#signIn();
    else if (verb === 'MAIL') this.#begin();
    else if (verb === 'RCPT') this.#addressed(line);
    else if (verb === 'DATA') this.#takeMail();
    else if (verb === 'QUIT') this.#end('221 2.0.0 bye');
    else this.#say(verb === 'RSET' || verb === 'NOOP' ? '250 2.0.0 ok' : '502 5.5.1 not known here');
  }

  #signIn(): void {
    this.#host.signedIn();
    this.#say(this.#host.refusesSignIn() ? '535 5.7.8 these credentials are not good' : '235 2.7.0 welcome');
  }

  #begin(): void {
    if (this.#host.refusesSignIn()) return this.#say('530 5.7.0 sign in first');
    this.#fault = this.#host.fate.ofNextMail();
    if (this.#fault) this.#host.met(this.#fault);
    this.#say('250 2.1.0 ok');
  }

  #addressed(line: string): void {
    this.#recipient = addressIn(line);
    if (this.#host.isRefused(this.#recipient)) return this.#say('550 5.1.1 nobody of that name');
    this.#say(this.#fault === 'RCPT_451' ? '451 4.3.0 try again later' : '250 2.1.5 ok');
  }

  #takeMail(): void {
    this.#isMail = true;
    this.#say('354 go on');
  }

  async #readMail(): Promise<boolean> {
    if (this.#fault === 'RESET' && this.#text) return (this.#socket.resetAndDestroy(), false);
    const whole = untilTheDot(this.#text);
    if (!whole) return false;
    this.#isMail = false;
    this.#text = whole.rest;
    await this.#arrived(messageIdOf(whole.mail));
    return true;
  }

  async #arrived(messageId: string): Promise<void> {
    const accept = () => this.#host.accept(messageId, this.#recipient);
    if (this.#fault === 'DOT_450') return this.#say('450 4.2.0 mailbox busy');
    if (this.#fault === 'LATE') {
      this.#socket.destroy();
      return pause(this.#host.late()).then(accept);
    }
    accept();
    if (this.#fault === 'DROPPED') return void this.#socket.destroy();
    if (this.#fault === 'SLOW') await pause(this.#host.slow());
    this.#say(`250 2.0.0 kept as ${messageId}`);
  }

  /** A letter now and then, and never an end. */
  async #drip(letters: string): Promise<void> {
    for (let at = 0; !this.#socket.destroyed; at++) {
      this.#socket.write(letters[at % letters.length]!);
      await pause(DRIP);
    }
  }

  #say(line: string): void {
    if (this.#socket.writable) this.#socket.write(`${line}\r\n`);
  }

  #end(line: string): void {
    if (this.#socket.writable) this.#socket.end(`${line}\r\n`);
  }
}
