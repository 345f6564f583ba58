export { UserRef, userRef } from './user-ref.result.ts';
