import { hash, verify } from '@node-rs/argon2';
import { inTurn } from './hashing-queue.ts';
import { checkNewPassword, oneForm } from './password-rules.ts';

/** OWASP's least for argon2id, which is the library's default kind. */
const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Nobody's password, verified where there is no account, so that the answer takes as long. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$ftrEzDoWSwAoBSnflJAbIw$wrFtYQGDcNlbuM6Kvdk8TOEKxMtm5tMr8WjAsHSyQQE';

/** The hash of a new password, if it is good enough for somebody with these names. */
export async function hashNewPassword(password: string, names: readonly string[]): Promise<string> {
  checkNewPassword(password, names);
  return inTurn(() => hash(oneForm(password), argon2id));
}

/** Always one verification. Null: there is nothing to compare with, and the answer is no. */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isSame = await inTurn(() => verify(passwordHash ?? NOBODYS, oneForm(password)));
  return passwordHash !== null && isSame;
}
