import { Module } from '@nestjs/common';
import { AssignmentResolver } from './assignment.resolver.ts';

@Module({ providers: [AssignmentResolver] })
export class AssignmentsModule {}
