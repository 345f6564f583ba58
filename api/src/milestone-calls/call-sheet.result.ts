import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AtDesk, CallEntryKind, CallOutcome, type Day } from '#domain';
import { UserRef } from '../accounts/index.ts';
import { DayScalar } from '../core/day.scalar.ts';
import { IssueLine } from '../open-issues/index.ts';
import { CallLine } from './call-line.result.ts';

@ObjectType({ description: 'Where and when our person works, as far as the sheet needs it and may set it right.' })
export class CalledWorkplace {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => Int)
  version: number;

  @Field(() => DayScalar)
  startedOn: Day;

  @Field(() => ID)
  orgUnitId: string;

  @Field()
  orgUnitName: string;

  @Field(() => ID, { nullable: true })
  supervisorId: string | null;

  @Field(() => String, { nullable: true })
  workDays: string | null;

  @Field(() => String, { nullable: true })
  workHours: string | null;

  @Field({ description: 'Whether I may set the number right.' })
  isMineToSetRight: boolean;
}

@ObjectType({
  description: 'Good news about the work that may be passed on: for all, never sensitive, never about their life.',
})
export class TalkPoint {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => DayScalar)
  heldOn: Day;
}

@ObjectType({ description: 'The call before this one at the same site, with the same supervisor where there is one.' })
export class CallBefore {
  @Field(() => ID)
  id: string;

  @Field(() => DayScalar)
  doneOn: Day;

  @Field(() => UserRef)
  doneBy: UserRef;

  @Field(() => CallOutcome)
  outcome: CallOutcome;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field({ description: 'About whom it was.' })
  personName: string;
}

@ObjectType({ description: 'One step in the course of a call.' })
export class CallStep {
  @Field(() => ID)
  id: string;

  @Field(() => CallEntryKind)
  kind: CallEntryKind;

  @Field(() => DayScalar)
  happenedOn: Day;

  @Field(() => UserRef, { nullable: true })
  author: UserRef | null;

  @Field(() => UserRef, { nullable: true })
  toOwner: UserRef | null;

  @Field(() => DayScalar, { nullable: true })
  toOn: Day | null;

  @Field(() => Date, { nullable: true })
  toTryAt: Date | null;

  @Field(() => String, { nullable: true })
  text: string | null;
}

@ObjectType({ description: 'All that one needs with the telephone in the hand.' })
export class CallSheet {
  @Field(() => CallLine)
  call: CallLine;

  @Field(() => CalledWorkplace)
  workplace: CalledWorkplace;

  @Field(() => AtDesk, { description: 'Whether our person is at work now.' })
  atDesk: AtDesk;

  @Field({ description: 'The script of the rule with its names filled in; empty where it has none.' })
  script: string;

  @Field(() => [TalkPoint])
  talkPoints: TalkPoint[];

  @Field(() => CallBefore, { nullable: true })
  before: CallBefore | null;

  @Field(() => [IssueLine], { description: 'What is open at this site, as far as I may read it.' })
  issues: IssueLine[];

  @Field(() => [CallStep], { description: 'The oldest step first.' })
  steps: CallStep[];

  @Field(() => [UserRef], { description: 'Who said thanks for it.' })
  thanks: UserRef[];
}
