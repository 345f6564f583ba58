import { Module } from '@nestjs/common';
import { HandoverResolver } from './handover.resolver.ts';

@Module({ providers: [HandoverResolver] })
export class HandoversModule {}
