import { Module } from '@nestjs/common';
import { OfficeMailsResolver } from './office-mails.resolver.ts';

@Module({ providers: [OfficeMailsResolver] })
export class RemindersModule {}
