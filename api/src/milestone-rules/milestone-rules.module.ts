import { Module } from '@nestjs/common';
import { MilestoneRuleResolver } from './milestone-rule.resolver.ts';

@Module({ providers: [MilestoneRuleResolver] })
export class MilestoneRulesModule {}
