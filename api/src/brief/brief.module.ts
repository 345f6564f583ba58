import { Module } from '@nestjs/common';
import { PersonPageResolver } from './person-page.resolver.ts';

@Module({ providers: [PersonPageResolver] })
export class BriefModule {}
