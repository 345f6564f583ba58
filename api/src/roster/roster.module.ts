import { Module } from '@nestjs/common';
import { RosterResolver } from './roster.resolver.ts';

@Module({ providers: [RosterResolver] })
export class RosterModule {}
