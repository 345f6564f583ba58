export { sessionHook } from './session-hook.ts';
export { UserRef, userRef } from './user-ref.result.ts';
