import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../core/actor.ts';
import { IdPipe } from '../core/id.pipe.ts';
import { Me } from '../core/me.decorator.ts';
import { Saved } from '../core/saved.result.ts';
import { UnitOfWork } from '../core/work.ts';
import { addFollowPlan } from './add-follow-plan.ts';
import { addRule } from './add-rule.ts';
import { changeRule } from './change-rule.ts';
import { AddRuleInput, ChangeRuleInput, PreviewRuleInput, SwitchRuleInput } from './milestone-rule.input.ts';
import { MilestoneRuleView, OfficeRules, RulePreview } from './milestone-rule.result.ts';
import { previewRule } from './preview-rule.ts';
import { rulesOfOffice } from './rules-of-office.ts';
import { switchRuleOff, switchRuleOn } from './switch-rule.ts';

const OF_OFFICE = { type: () => ID, nullable: true, description: 'Without one: of my first office.' };

@Resolver(() => MilestoneRuleView)
export class MilestoneRuleResolver {
  constructor(private readonly work: UnitOfWork) {}

  @Query(() => OfficeRules)
  milestoneRules(@Me() actor: Actor, @Args('officeId', OF_OFFICE) officeId?: string) {
    return this.work.look(actor, (look) => rulesOfOffice(look, officeId));
  }

  @Query(() => RulePreview)
  previewRule(@Me() actor: Actor, @Args('input') input: PreviewRuleInput) {
    return this.work.look(actor, (look) => previewRule(look, input));
  }

  @Mutation(() => Saved)
  addRule(@Me() actor: Actor, @Args('input') input: AddRuleInput) {
    return this.work.run(actor, (work) => addRule(work, input));
  }

  @Mutation(() => Saved)
  changeRule(@Me() actor: Actor, @Args('input') input: ChangeRuleInput) {
    return this.work.run(actor, (work) => changeRule(work, input));
  }

  @Mutation(() => Saved)
  switchRuleOff(@Me() actor: Actor, @Args('input') input: SwitchRuleInput) {
    return this.work.run(actor, (work) => switchRuleOff(work, input));
  }

  @Mutation(() => Saved)
  switchRuleOn(@Me() actor: Actor, @Args('input') input: SwitchRuleInput) {
    return this.work.run(actor, (work) => switchRuleOn(work, input));
  }

  @Mutation(() => Boolean)
  addFollowPlan(@Me() actor: Actor, @Args('officeId', { type: () => ID }, IdPipe) officeId: string) {
    return this.work.run(actor, (work) => addFollowPlan(work, officeId));
  }
}
