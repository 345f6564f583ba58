/** Commands, for the specs of features that tell what others did. */
export { recordTerm } from '../assignments/record-term.ts';
export { recordConversation } from '../conversations/index.ts';
export { moveConversation } from '../conversations/move-conversation.ts';
export { retractConversation } from '../conversations/retract-conversation.ts';
export { retractFact } from '../conversations/retract-fact.ts';
export { cancelFollowUp } from '../follow-ups/cancel-follow-up.ts';
export { moveFollowUp } from '../follow-ups/move-follow-up.ts';
export { changePromise } from '../open-issues/change-promise.ts';
export { editPerson } from '../people/edit-person.ts';
