import { Refused } from './errors.ts';

/** What the driver says of a statement that failed. The mapper wraps it. */
interface Broken {
  readonly code?: string;
  readonly constraint?: string;
  readonly driverError?: Broken;
}

const UNIQUE_VIOLATION = '23505';
const DEADLOCK = '40P01';

const whatBroke = (error: unknown): Broken => (error as Broken).driverError ?? (error as Broken);

/** Whether a transaction was undone because it and another waited for one another. */
export const isDeadlock = (error: unknown): boolean => whatBroke(error).code === DEADLOCK;

/** A row that a unique index refuses becomes a refusal that the screen can show. */
export async function refuseDuplicate<T>(write: Promise<T>, index: string, code: string, field?: string): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const { code: broken, constraint } = whatBroke(error);
    if (broken === UNIQUE_VIOLATION && constraint === index) throw new Refused(code, field);
    throw error;
  }
}
