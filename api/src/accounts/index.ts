export { AuthorRef, authorRef } from './author-ref.result.ts';
export { keptColleagues } from './kept-colleagues.ts';
export { headOf } from './leaving.sql.ts';
export { sessionHook } from './session-hook.ts';
export { stillHere } from './still-here.ts';
export { IS_ADMINISTERED_USER } from './user.policy.ts';
export { UserRef, userRef } from './user-ref.result.ts';
export type { UserView } from './user.result.ts';
export { usersForFile } from './users.ts';
