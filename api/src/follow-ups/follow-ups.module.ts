import { Module } from '@nestjs/common';
import { FollowUpResolver } from './follow-up.resolver.ts';

@Module({ providers: [FollowUpResolver] })
export class FollowUpsModule {}
