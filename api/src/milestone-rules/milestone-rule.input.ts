import { Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { Channel, ForWhom, LINE_LIMIT, Role, RuleMakes, RuleTrigger } from '#domain';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { MaxGraphemes } from '../core/max-graphemes.ts';
import { Tidy } from '../core/tidy.ts';
import { VersionedInput } from '../core/versioned.input.ts';

/** What may be changed of a rule that has been at work. Which day it counts from may not: that would be another rule. */
@InputType({ isAbstract: true })
export abstract class RuleFieldsInput {
  @Field()
  @Tidy()
  @MaxGraphemes(100)
  name: string;

  @Field(() => Int, { nullable: true, description: 'Days, months, or which renewal; none for the others.' })
  @IsOptional()
  amount?: number | null;

  @Field(() => Role, { description: 'In which role somebody answers: COORDINATOR, SALES or MANAGER.' })
  byRole: Role;

  @Field(() => Channel)
  channel: Channel;

  @Field(() => Int, { description: 'Calendar days before the milestone within which it counts as done in time.' })
  daysBefore: number;

  @Field(() => Int, { description: 'Calendar days after it.' })
  daysAfter: number;

  @Field({ description: 'What is said in a call, with {supervisor}, {staff}, {client} and {n}.' })
  @Tidy()
  @MaxGraphemes(LINE_LIMIT)
  script: string;
}

@InputType()
export class AddRuleInput extends RuleFieldsInput {
  @Field(() => ID)
  @IsUUID()
  officeId: string;

  @Field(() => RuleMakes)
  makes: RuleMakes;

  @Field(() => RuleTrigger)
  trigger: RuleTrigger;

  @Field(() => ForWhom)
  forWhom: ForWhom;
}

@InputType()
export class ChangeRuleInput extends RuleFieldsInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'As it stood on the screen of whoever asks.' })
  @IsInt()
  version: number;
}

@InputType()
export class SwitchRuleInput extends VersionedInput {}

@InputType({ description: 'A rule as it stands in a form: what it would make is told, and nothing is written.' })
export class PreviewRuleInput extends PickType(
  AddRuleInput,
  ['officeId', 'makes', 'trigger', 'forWhom', 'amount'],
  InputType,
) {}
