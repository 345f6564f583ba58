import { Module } from '@nestjs/common';
import { ClientResolver } from './client.resolver.ts';

@Module({ providers: [ClientResolver] })
export class ClientsModule {}
