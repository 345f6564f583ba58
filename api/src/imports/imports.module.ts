import { Module } from '@nestjs/common';
import { ImportKeeper } from './import-keeper.ts';
import { ImportResolver } from './import.resolver.ts';
import { UploadRoute } from './upload.route.ts';

@Module({ providers: [ImportKeeper, ImportResolver, UploadRoute] })
export class ImportsModule {}
