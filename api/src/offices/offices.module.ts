import { Module } from '@nestjs/common';
import { CalendarKeeper } from './calendar-keeper.ts';
import { OfficeResolver } from './office.resolver.ts';

@Module({ providers: [CalendarKeeper, OfficeResolver] })
export class OfficesModule {}
