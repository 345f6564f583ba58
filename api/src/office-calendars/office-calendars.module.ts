import { Module } from '@nestjs/common';
import { OfficeCalendarResolver } from './office-calendar.resolver.ts';

@Module({ providers: [OfficeCalendarResolver] })
export class OfficeCalendarsModule {}
