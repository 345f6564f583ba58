import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PREPARES, UnitOfWork } from './work.ts';

/** The transaction and the one connection, for every feature. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static with(dataSource: DataSource, prepares: boolean): DynamicModule {
    return {
      module: CoreModule,
      providers: [
        { provide: DataSource, useValue: dataSource },
        { provide: PREPARES, useValue: prepares },
        UnitOfWork,
      ],
      exports: [DataSource, PREPARES, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
