import { Module } from '@nestjs/common';
import { AttachmentRoute } from './attachment.route.ts';
import { ReceivedMailResolver } from './received-mail.resolver.ts';

@Module({ providers: [AttachmentRoute, ReceivedMailResolver] })
export class DevInboxModule {}
