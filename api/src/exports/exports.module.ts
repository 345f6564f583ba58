import { Module } from '@nestjs/common';
import { ExportRoutes } from './export-routes.ts';

@Module({ providers: [ExportRoutes] })
export class ExportsModule {}
