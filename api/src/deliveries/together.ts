import { setImmediate as turn } from 'node:timers/promises';
import { isBrokenConnection } from './broken-connection.ts';

interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Asks for all at once who ask at the same moment: while an answer is awaited, the next questions gather. Nobody waits for
 * others to come. A question that makes a fault is asked alone, so that it stops no other.
 */
export class Together<Q, A> {
  private waiting: Waiting<Q, A>[] = [];
  private isAsking = false;

  /** The answers stand in the order of the questions. */
  constructor(private readonly ask: (questions: readonly Q[]) => Promise<readonly A[]>) {}

  answer(question: Q): Promise<A> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (!this.isAsking) void this.askAll();
    });
  }

  private async askAll(): Promise<void> {
    this.isAsking = true;
    // Whoever is heard in this same turn is still among them.
    for (await turn(); this.waiting.length > 0; await turn()) await this.askFor(this.waiting.splice(0));
    this.isAsking = false;
  }

  private async askFor(all: readonly Waiting<Q, A>[]): Promise<void> {
    try {
      const answers = await this.ask(all.map(({ question }) => question));
      all.forEach(({ resolve }, at) => resolve(answers[at]!));
    } catch (fault) {
      if (all.length > 1 && !isBrokenConnection(fault)) for (const each of all) await this.askFor([each]);
      else all.forEach(({ reject }) => reject(fault));
    }
  }
}
