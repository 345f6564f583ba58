export { Conversation } from './conversation.entity.ts';
export { conversationEntryJson } from './conversation-entry.sql.ts';
export { ConversationEntry, ConversationPage, FactLine } from './conversation.result.ts';
export { ConversationsModule } from './conversations.module.ts';
export { Fact } from './fact.entity.ts';
export { factLineJson } from './fact-line.sql.ts';
export {
  conversationSeen,
  factSeen,
  issueActs,
  issueSeen,
  viewerOf,
  type Colleague,
  type Viewer,
} from './line-visibility.ts';
export { recordConversation } from './record-conversation.ts';
export { RecordConversationInput } from './record-conversation.input.ts';
export { FactInput, OpenIssueInput } from './recorded-lines.input.ts';
export { recordJointVisit } from './record-joint-visit.ts';
export { ThreadEnd } from './thread-end.entity.ts';
