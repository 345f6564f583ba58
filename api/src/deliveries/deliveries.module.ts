import { Module, type DynamicModule } from '@nestjs/common';
import { DeliveryResolver } from './delivery.resolver.ts';
import { MailKeeper, WHAT_IS_TOLD } from './mail-keeper.ts';
import type { WhatIsTold } from './what-is-told.ts';

@Module({})
export class DeliveriesModule {
  static with(told: WhatIsTold): DynamicModule {
    return {
      module: DeliveriesModule,
      providers: [{ provide: WHAT_IS_TOLD, useValue: told }, MailKeeper, DeliveryResolver],
    };
  }
}
