import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import type { Settings } from '#settings';
import { DataSource } from 'typeorm';
import { KeyKeeper } from './key-keeper.ts';
import { PREPARES, UnitOfWork } from './work.ts';

/** What the operator decided, for the few who need it. */
export const SETTINGS = Symbol('SETTINGS');

/** The transaction and the one connection, for every feature. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static with(dataSource: DataSource, settings: Settings): DynamicModule {
    return {
      module: CoreModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: SETTINGS, useValue: settings },
        { provide: PREPARES, useValue: settings.preparedStatements },
        UnitOfWork,
        KeyKeeper,
      ],
      exports: [DataSource, PREPARES, SETTINGS, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
