import { Module } from '@nestjs/common';
import { ConversationResolver } from './conversation.resolver.ts';

@Module({ providers: [ConversationResolver] })
export class ConversationsModule {}
