import { Module } from '@nestjs/common';
import { ConversationResolver } from './conversation.resolver.ts';
import { EntryResolver } from './entry.resolver.ts';

@Module({ providers: [ConversationResolver, EntryResolver] })
export class ConversationsModule {}
