import { Module } from '@nestjs/common';
import { FeedRoutes } from './feed-routes.ts';
import { FeedResolver } from './feed.resolver.ts';

@Module({ providers: [FeedResolver, FeedRoutes] })
export class FeedsModule {}
