import { Module } from '@nestjs/common';
import { ClientPartResolver } from './client-part.resolver.ts';
import { ClientResolver } from './client.resolver.ts';
import { FirstRecallResolver } from './first-recall.resolver.ts';

@Module({ providers: [ClientPartResolver, ClientResolver, FirstRecallResolver] })
export class ClientsModule {}
