import { Module } from '@nestjs/common';
import { CalendarResolver } from './calendar.resolver.ts';

@Module({ providers: [CalendarResolver] })
export class CalendarModule {}
