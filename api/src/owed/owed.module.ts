import { Module } from '@nestjs/common';
import { OwedResolver } from './owed.resolver.ts';

@Module({ providers: [OwedResolver] })
export class OwedModule {}
