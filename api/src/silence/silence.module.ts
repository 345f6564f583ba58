import { Module } from '@nestjs/common';
import { SilenceResolver } from './silence.resolver.ts';

@Module({ providers: [SilenceResolver] })
export class SilenceModule {}
