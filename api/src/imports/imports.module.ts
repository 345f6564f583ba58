import { Module } from '@nestjs/common';
import { ImportKeeper } from './import-keeper.ts';
import { ImportResolver } from './import.resolver.ts';
import { RowsRoute } from './rows.route.ts';
import { UploadRoute } from './upload.route.ts';

@Module({ providers: [ImportKeeper, ImportResolver, RowsRoute, UploadRoute] })
export class ImportsModule {}
