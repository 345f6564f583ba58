import { Module } from '@nestjs/common';
import { SavedViewResolver } from './saved-view.resolver.ts';

@Module({ providers: [SavedViewResolver] })
export class SavedViewsModule {}
