import { Module } from '@nestjs/common';
import { SearchResolver } from './search.resolver.ts';

@Module({ providers: [SearchResolver] })
export class SearchModule {}
