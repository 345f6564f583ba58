import { Module } from '@nestjs/common';
import { TodayResolver } from './today.resolver.ts';

@Module({ providers: [TodayResolver] })
export class TodayModule {}
