import { Module } from '@nestjs/common';
import { MailDeskResolver } from './mail-desk.resolver.ts';

@Module({ providers: [MailDeskResolver] })
export class MailDeskModule {}
