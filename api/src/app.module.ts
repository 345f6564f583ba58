import './core/words.enum.ts';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { CoreModule } from './core/core.module.ts';
import { DomainErrorFilter, inputValidation } from './core/graphql-errors.ts';
import { graphQL } from './core/graphql.ts';
import { SessionGuard } from './core/session-guard.ts';

export interface AppOptions {
  readonly dataSource: DataSource;
  /** Whether statements are prepared by name. */
  readonly prepares: boolean;
  /** Where the schema is written down, or `true` to keep it in memory. */
  readonly schemaFile: string | true;
}

/** The list of features, alphabetical. */
@Module({})
export class AppModule {
  static with({ dataSource, prepares, schemaFile }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [CoreModule.with(dataSource, prepares), graphQL(schemaFile)],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        { provide: APP_PIPE, useValue: inputValidation },
      ],
    };
  }
}
