import { Module } from '@nestjs/common';
import { MilestoneCallResolver } from './milestone-call.resolver.ts';

@Module({ providers: [MilestoneCallResolver] })
export class MilestoneCallsModule {}
