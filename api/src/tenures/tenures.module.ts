import { Module } from '@nestjs/common';
import { TenureResolver } from './tenure.resolver.ts';

@Module({ providers: [TenureResolver] })
export class TenuresModule {}
