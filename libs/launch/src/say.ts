/** A failure that one sentence explains; whoever catches it prints the sentence and ends with 1. */
export class CannotContinue extends Error {
  override readonly name = 'CannotContinue';
  readonly log: string | null;

  constructor(sentence: string, options: { log?: string; cause?: unknown } = {}) {
    super(sentence, { cause: options.cause });
    this.log = options.log ?? null;
  }
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command of the operator to its end: a failure is a sentence, never a stack where a sentence is known. */
export async function finishing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\n${explain(error)}\n`);
  }
}

function explain(error: unknown): string {
  if (error instanceof CannotContinue) return error.log ? `${error.message}\nMore is in ${error.log}` : error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
