import { Refused } from './errors.ts';

/** What the driver says of a broken rule. The mapper wraps it. */
interface Broken {
  readonly code?: string;
  readonly constraint?: string;
  readonly driverError?: Broken;
}

const UNIQUE_VIOLATION = '23505';

/** A row that a unique index refuses becomes a refusal that the screen can show. */
export async function refuseDuplicate<T>(write: Promise<T>, index: string, code: string, field?: string): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const broken = ((error as Broken).driverError ?? error) as Broken;
    if (broken.code === UNIQUE_VIOLATION && broken.constraint === index) throw new Refused(code, field);
    throw error;
  }
}
