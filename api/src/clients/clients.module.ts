import { Module } from '@nestjs/common';
import { ClientPartResolver } from './client-part.resolver.ts';
import { ClientResolver } from './client.resolver.ts';

@Module({ providers: [ClientPartResolver, ClientResolver] })
export class ClientsModule {}
