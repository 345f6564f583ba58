import { Module } from '@nestjs/common';
import { PersonRecordResolver } from './person-record.resolver.ts';

@Module({ providers: [PersonRecordResolver] })
export class PersonRecordModule {}
