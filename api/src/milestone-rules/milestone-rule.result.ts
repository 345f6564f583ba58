import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Channel, ForWhom, Role, RuleMakes, RuleTrigger, type Day } from '#domain';
import { DayScalar } from '../core/day.scalar.ts';
import { OfficeRef } from '../offices/index.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType('MilestoneRule')
export class MilestoneRuleView {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => OfficeRef, { description: 'It is for the people of this office and of those below.' })
  office: OfficeRef;

  @Field()
  name: string;

  @Field(() => RuleMakes)
  makes: RuleMakes;

  @Field(() => RuleTrigger)
  trigger: RuleTrigger;

  @Field(() => Int, { nullable: true })
  amount: number | null;

  @Field(() => ForWhom)
  forWhom: ForWhom;

  @Field(() => Role)
  byRole: Role;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => Int)
  daysBefore: number;

  @Field(() => Int)
  daysAfter: number;

  @Field()
  script: string;

  @Field()
  isOn: boolean;
}

@ObjectType({ description: 'The rules that are at work in an office, and those that were switched off there.' })
export class OfficeRules {
  @Field(() => OfficeRef)
  office: OfficeRef;

  @Field(() => [OfficeRef], { description: 'Whose rules I may look at, by name.' })
  choices: OfficeRef[];

  @Field({ description: 'Whether I may make and change the rules of this office.' })
  mayChange: boolean;

  @Field(() => [MilestoneRuleView], {
    description: 'Its own, in the order in which they fall; those switched off last.',
  })
  own: MilestoneRuleView[];

  @Field(() => [MilestoneRuleView], { description: 'Of the offices above, which hold here too.' })
  fromAbove: MilestoneRuleView[];
}

@ObjectType()
export class PreviewWeek {
  @Field(() => DayScalar, { description: 'Its Monday, or today.' })
  fromOn: Day;

  @Field(() => Int)
  count: number;

  @Field(() => [PersonRef], { description: 'The first three of them whom I may see.' })
  first: PersonRef[];
}

@ObjectType({ description: 'What a rule would ask for, from today to the end of next month.' })
export class RulePreview {
  @Field(() => DayScalar, { description: 'The first day of next month.' })
  nextMonthOn: Day;

  @Field(() => Int)
  nextMonth: number;

  @Field(() => Int, { description: 'Of all the days until its end.' })
  count: number;

  @Field(() => [PreviewWeek])
  weeks: PreviewWeek[];
}
