import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CallOutcome, CallState, IssueState, RuleTrigger, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { SupervisorRef } from '../clients/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { PersonRef } from '../people/index.ts';

@ObjectType({ description: 'The milestone for which one calls: by which rule, and the how many-eth.' })
export class CallMilestone {
  @Field({ description: 'The name of the rule.' })
  name: string;

  @Field(() => RuleTrigger)
  trigger: RuleTrigger;

  @Field(() => Int, { description: 'Days, months, years or which renewal, as the trigger counts.' })
  n: number;

  @Field(() => DayScalar)
  on: Day;
}

@ObjectType({ description: 'What they wished for on the telephone, as the promise that it became.' })
export class CallWish {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => IssueState)
  state: IssueState;

  @Field(() => DayScalar, { nullable: true })
  nextOn: Day | null;

  @Field(() => UserRef, { nullable: true })
  owner: UserRef | null;
}

/** A call of thanks (お礼電話) as every screen shows it. */
@ObjectType()
export class CallLine {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => PersonRef)
  person: PersonRef;

  @Field()
  clientName: string;

  @Field()
  siteName: string;

  @Field(() => SupervisorRef, { nullable: true })
  supervisor: SupervisorRef | null;

  @Field(() => String, { nullable: true, description: 'The number of the workplace, else of the site.' })
  phone: string | null;

  @Field(() => CallMilestone)
  milestone: CallMilestone;

  @Field(() => DayScalar, { description: 'The day on which one calls, or calls again.' })
  dueOn: Day;

  @Field(() => DayScalar, { description: 'Until this day it counts as made in its window.' })
  windowUntilOn: Day;

  @Field(() => UserRef, { nullable: true, description: 'Null: nobody has it (未割当).' })
  owner: UserRef | null;

  @Field(() => CallState)
  state: CallState;

  @Field(() => Date, { nullable: true, description: 'The hour at which one tries again.' })
  nextTryAt: Date | null;

  @Field(() => Int)
  tries: number;

  @Field(() => CallOutcome, { nullable: true })
  outcome: CallOutcome | null;

  @Field(() => DayScalar, { nullable: true })
  doneOn: Day | null;

  @Field(() => UserRef, { nullable: true })
  doneBy: UserRef | null;

  @Field(() => Boolean, { nullable: true })
  isInWindow: boolean | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => CallWish, {
    nullable: true,
    description: 'Of 要望あり: the open issue that it became, where I may read it.',
  })
  wish: CallWish | null;

  @Field(() => DayScalar, { nullable: true, description: 'Let go on this day (見送り), with the reason.' })
  droppedOn: Day | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => Int, { description: 'How many colleagues said thanks for it.' })
  thanksCount: number;

  @Field(() => [String], { description: 'The verbs that I may use: complete, delegate, takeBack, thank.' })
  viewerMay: string[];
}
