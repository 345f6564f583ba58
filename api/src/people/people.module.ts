import { Module } from '@nestjs/common';
import { PersonResolver } from './person.resolver.ts';

@Module({ providers: [PersonResolver] })
export class PeopleModule {}
