import { Module } from '@nestjs/common';
import { ConsentResolver } from './consent.resolver.ts';

@Module({ providers: [ConsentResolver] })
export class ConsentsModule {}
