import { Module } from '@nestjs/common';
import { InboxResolver } from './inbox.resolver.ts';

@Module({ providers: [InboxResolver] })
export class InboxModule {}
